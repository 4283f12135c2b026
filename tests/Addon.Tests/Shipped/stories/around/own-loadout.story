story A loadout of its own is made once and reused
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
  talents equal the raid build
  loadouts "Mine", "Top Talent"
  selected loadout "Top Talent"
  loadout "Mine" equals a random build 3
act
  enter 2813 difficulty 23
  wait 2 seconds
  press "Switch"
  wait 15 seconds
expect
  talents equal the build of "Murder Row"
  loadouts "Mine", "Top Talent"
  loadout "Top Talent" equals the build of "Murder Row"
