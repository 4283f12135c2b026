story Undo shows the saved loadout again that was selected before
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
  selected loadout none
act
  type /toptalent undo
  wait 10 seconds
expect
  selected loadout "Mine"
  talents equal a random build 3
