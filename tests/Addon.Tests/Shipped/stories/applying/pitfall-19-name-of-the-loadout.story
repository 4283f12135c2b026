story The loadout of its own has a short name without markup, even where the server loses it
set up
  spec blood
  wears a random build 3
  loadout "Mine" with a random build 3
  loadout "Mine" is selected
act
  login
  wait 2 seconds
  set AzerothsTopTalent_ownLoadout to true
  the next loadout loses its name
  press "Raid Build"
  wait 15 seconds
expect
  talents equal the raid build
  loadouts "Mine", "Top Talent"
  api C_ClassTalents.RenameConfig was called 1 times
