story After a change the loadout menu does not go on showing the old name
set up
  spec blood
  wears a random build 3
  loadout "Mine" with a random build 3
  loadout "Mine" is selected
act
  login
  wait 2 seconds
  press "Raid Build"
  wait 10 seconds
expect
  talents equal the raid build
  selected loadout none
  loadout "Mine" equals a random build 3
