story No saved loadout is overwritten, none is made
set up
  spec blood
  wears a random build 3
  loadout "Mine" with a random build 3
  loadout "Other" with a random build 4
  loadout "Mine" is selected
act
  login
  wait 2 seconds
  press "Raid Build"
  wait 10 seconds
expect
  talents equal the raid build
  loadouts "Mine", "Other"
  loadout "Mine" equals a random build 3
  selected loadout none
act
  type /toptalent undo
  wait 10 seconds
expect
  selected loadout Mine
