story The start of a fight hides the popup: it is too late
set up
  spec blood
  wears the mythicplus build
  raid of 20
  in 3004 difficulty 16
act
  login
  wait 3 seconds
  ready check
expect
  one popup
act
  pull Nek'zali
expect
  no popup
act
  wipe
  resurrect
  wait 10 seconds
  ready check
expect
  popup says "Nek'zali"
