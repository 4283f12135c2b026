story A ready check before the key asks again, once; the running key is silent
set up
  spec blood
  group of 5
  wears the raid build
act
  login
  wait 2 seconds
  enter 2993 difficulty 23
  wait 2 seconds
  press "Cancel"
  ready check
  wait 1 seconds
expect
  one popup
act
  press "Cancel"
  the ready check ends
  wait 5 seconds
  ready check
expect
  no popup for 5 seconds
act
  the ready check ends
  put on a random build 77
  wait 1 seconds
  ready check
  wait 1 seconds
expect
  one popup
act
  slot a key for 588 level 10
  start the key
  wait 1 seconds
expect
  no popup
act
  the ready check ends
  ready check
expect
  no popup for 5 seconds
