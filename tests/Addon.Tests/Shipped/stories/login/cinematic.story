story A cinematic is not disturbed
set up
  spec blood
act
  login
  in a cinematic
expect
  no popup for 5 seconds
act
  the cinematic ends
  wait 1 seconds
expect
  one popup
