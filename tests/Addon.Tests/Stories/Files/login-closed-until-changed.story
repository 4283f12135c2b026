story Another worn build makes the question new

set up
  spec 250
  wears a random build 7

act
  login
  wait 3 seconds
  press "Keep Current"
  put on a random build 99
  count popups from here
  log in again
  wait 5 seconds
expect
  1 popups
