story A boss that only the lockout calls dead stays in the menu, marked
set up
  spec blood
  wears the mythicplus build
  raid of 20
  in 2913 difficulty 14
  saved to 3182
act
  login
  wait 3 seconds
  ready check
expect
  popup says "Midnight Falls"
  button "Belo'ren, Child of Al'ar (saved)" is there
