story The checkbox ends the questions for this spec

set up
  spec 250
  wears a random build 7

act
  login
  wait 3 seconds
  tick "Don't ask for this specialization"
  press "Keep Current"
  put on a random build 99
  count popups from here
  log in again
  wait 10 seconds
expect
  0 popups
