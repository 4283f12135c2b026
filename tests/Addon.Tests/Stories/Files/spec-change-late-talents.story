story After a change the talents may be late

set up
  spec 251
  wears the raid build
  talents arrive after 3 seconds
act
  login
  wait 10 seconds
  change spec to 250
expect
  no popup
act
  wait 6 seconds
expect
  one popup
