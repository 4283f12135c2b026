story Nothing is asked of who wears the raid build

set up
  spec 250
  wears the raid build
act
  login
expect
  no popup for 20 seconds
