story A Mythic+ evening: zone in, switch, run, next dungeon

set up
  spec 250
  wears the raid build
  group of 5
act
  login
  wait 3 seconds
  enter 2993 difficulty 23
  wait 3 seconds
  press "Switch"
  wait 8 seconds
  press "Okay"
  slot a key for 588 level 14
  wait 2 seconds
  start the key
  pull 3456
  wait 90 seconds
  kill
  wait 5 seconds
expect
  no popup
  talents equal the build of 2993
act
  complete the key
  leave
  wait 3 seconds
  enter 2813 difficulty 23
  wait 3 seconds
expect
  one popup
  popup says "Murder Row"
