story Closed stays closed, across sessions, until something changes
set up
  spec blood
act
  login
  wait 2 seconds
  <close>
  log in again
expect
  no popup for 10 seconds
act
  put on a random build 9
  log in again
  wait 2 seconds
expect
  one popup
examples
  | close |
  | escape |
  | press "Keep Current" |
  | wait 31 seconds |
