story A change of specialization asks

set up
  spec 251
  wears the raid build
act
  login
  wait 3 seconds
  change spec to 250
  wait 3 seconds
expect
  one popup
  popup says "Which Blood build"
