story Own loadout, then undo
set up
  spec blood
  wears a random build 3
  loadout "Mine" with a random build 3
  loadout "Mine" is selected
act
  login
  wait 2 seconds
  set AzerothsTopTalent_ownLoadout to true
  press "Raid Build"
  wait 15 seconds
expect
  selected loadout "Top Talent"
act
  type /att undo
  wait 15 seconds
expect
  talents equal a random build 3
  loadout "Mine" equals a random build 3
  selected loadout "Mine"
  loadout "Top Talent" equals the raid build
  nothing is staged
