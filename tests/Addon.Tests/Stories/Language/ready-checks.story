story A ready check has somebody who asks, a window, and an end

set up
  leader of a group of 5

act
  login
  type /toy group
  ready check by Somebody

expect
  chat says "group: 5 false true"
  chat says "READY_CHECK Somebody"
  the game's ready check is on the screen

act
  answer the ready check
  the ready check ends

expect
  chat says "READY_CHECK_CONFIRM player true"
  chat says "READY_CHECK_FINISHED false"

act
  my ready check

expect
  chat says "READY_CHECK Hero"
