story The pull hides the offer

set up
  spec 250
  wears a random build 7
  in 3004 difficulty 16
  raid of 20
act
  login
  wait 3 seconds
  escape
  wait 1 seconds

  ready check
  wait 1 seconds
expect
  a popup
act
  pull 3470
expect
  no popup
