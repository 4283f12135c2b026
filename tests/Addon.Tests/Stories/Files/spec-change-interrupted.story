story An interrupted change asks nothing

set up
  spec 251
  wears the raid build
act
  login
  wait 3 seconds
  begin to change spec to 250
  wait 2 seconds
  moving
expect
  spec 251
  no popup for 10 seconds
