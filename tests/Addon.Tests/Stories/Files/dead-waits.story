story The dead are asked after their resurrection

set up
  spec 250
  wears a random build 7

act
  login
  dead
  wait 5 seconds
expect
  no popup
act
  resurrect
  wait 3 seconds
expect
  one popup
