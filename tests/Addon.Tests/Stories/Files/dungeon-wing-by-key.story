story The slotted key settles the wing

set up
  spec 250
  wears the raid build

act
  login
  wait 3 seconds
  enter 2441 difficulty 23
  wait 3 seconds
  escape
  slot a key for 391 level 12
  wait 1 seconds
expect
  one popup
act
  press "Switch"
  wait 8 seconds
expect
  talents equal the build of 112441
