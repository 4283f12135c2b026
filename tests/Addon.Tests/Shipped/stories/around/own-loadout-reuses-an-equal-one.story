story A saved loadout with the same talents is worn in place of one of ours
set up
  spec blood
  wears a random build 3
  loadout "Mine" with the raid build
act
  login
  wait 2 seconds
  set AzerothsTopTalent_ownLoadout to true
  press "Raid Build"
  wait 15 seconds
expect
  talents equal the raid build
  loadouts "Mine"
  selected loadout "Mine"
