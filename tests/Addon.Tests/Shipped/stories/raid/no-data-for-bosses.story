story A raid without data gets the general raid build
set up
  spec blood
  wears the mythicplus build
  raid of 20
  in 3004 difficulty 16
  saved to 3470
  saved to 3445
  saved to 3497
  saved to 3455
  saved to 3420
  saved to 3421
  saved to 3429
  saved to 3492
act
  login
  wait 3 seconds
  ready check
expect
  popup says "General raid build"
