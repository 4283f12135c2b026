story Our own loadout was deleted by the player: it is made anew, though the game still describes the old one
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
  escape
  select loadout "Mine"
  delete loadout "Top Talent"
  enter 2813 difficulty 23
  wait 2 seconds
  press "Switch"
  wait 15 seconds
expect
  talents equal the build of "Murder Row"
  loadouts "Mine", "Top Talent"
  selected loadout "Top Talent"
