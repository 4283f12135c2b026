story The selected loadout is not overwritten

set up
  spec 250
  wears a random build 7
  loadout "Mine" with a random build 7
  loadout "Mine" is selected
act
  login
  wait 3 seconds
  press "Raid Build"
  wait 8 seconds
expect
  talents equal the raid build
  loadout "Mine" equals a random build 7
  selected loadout none
