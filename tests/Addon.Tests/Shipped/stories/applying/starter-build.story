story A followed starter build is left only after the commit
set up
  spec blood
  wears the starter build
  the starter build is followed
act
  login
  wait 2 seconds
  press "Raid Build"
  wait 10 seconds
expect
  talents equal the raid build
  selected loadout none
