story A forced change that fires no spec event asks too

set up
  spec 251
  wears the raid build
act
  login
  wait 3 seconds
  forced into spec 250
  wait 3 seconds
expect
  one popup
  popup says "Which Blood build"
