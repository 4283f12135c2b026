story The question closes after half a minute
set up
  spec blood
act
  login
  wait 2 seconds
expect
  one popup
act
  wait 27 seconds
expect
  one popup
act
  wait 4 seconds
expect
  no popup
