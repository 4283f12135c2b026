story What was closed is not asked again at the next login

set up
  spec 250
  wears a random build 7

act
  login
  wait 3 seconds
  press "Keep Current"
  count popups from here
  log in again
  wait 10 seconds
expect
  0 popups
