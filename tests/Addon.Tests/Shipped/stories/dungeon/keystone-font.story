story The font of power is the last chance to change
set up
  spec blood
  wears the raid build
  in 2813 difficulty 23
act
  login
  wait 3 seconds
  escape
  open the font
  wait 1 seconds
expect
  one popup
  popup says "Murder Row"
