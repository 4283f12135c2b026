story A ready check outdoors says nothing

set up
  spec 250
  wears the raid build
  raid of 20
act
  login
  wait 3 seconds
  ready check
expect
  no popup for 5 seconds
