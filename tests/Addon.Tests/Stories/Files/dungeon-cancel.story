story A cancelled dungeon offer stays closed

set up
  spec 250
  wears the raid build

act
  login
  wait 3 seconds
  enter 2993 difficulty 23
  wait 3 seconds
  press "Cancel"
  leave
  wait 3 seconds
  count popups from here
  enter 2993 difficulty 23
  wait 10 seconds
expect
  0 popups
