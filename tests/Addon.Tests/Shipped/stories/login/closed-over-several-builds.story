story Who changes between two builds is asked over each of them once
set up
  spec blood
  wears a random build 3
act
  login
  wait 2 seconds
  press "Keep Current"
  log in again
expect
  no popup for 5 seconds
act
  wait 20 hours
  log in again
expect
  no popup for 5 seconds
act
  put on a random build 9
  log in again
  wait 2 seconds
expect
  one popup
act
  escape
  put on a random build 3
  log in again
expect
  no popup for 5 seconds
act
  put on a random build 9
  log in again
expect
  no popup for 5 seconds
