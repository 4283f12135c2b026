story Nothing is asked of who wears the Mythic+ build

set up
  spec 250
  wears the mythicplus build
act
  login
expect
  no popup for 20 seconds
