story A change of specialization asks for the new one
set up
  spec blood
  wears the raid build
act
  login
  wait 5 seconds
  change spec to frost death knight
  wait 10 seconds
expect
  one popup
  buttons "Raid Build", "M+ Build", "Keep Current"
act
  press "Raid Build"
  wait 10 seconds
expect
  talents equal the raid build
