story A reload asks nothing

set up
  spec 250
  wears a random build 7

act
  login
  wait 3 seconds
  press "Keep Current"
  count popups from here
  put on a random build 50
  reload
  wait 10 seconds
expect
  0 popups
