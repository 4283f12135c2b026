story A cinematic is not disturbed

set up
  spec 250
  wears a random build 7

act
  login
  in a cinematic
  wait 5 seconds
expect
  no popup
act
  the cinematic ends
  wait 3 seconds
expect
  one popup
