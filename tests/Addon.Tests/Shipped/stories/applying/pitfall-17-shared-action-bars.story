story A loadout we make keeps the action bars
set up
  spec blood
  wears a random build 3
act
  login
  wait 2 seconds
  set AzerothsTopTalent_ownLoadout to true
  press "Raid Build"
  wait 15 seconds
expect
  loadouts "Top Talent"
  api C_ClassTalents.SetUsesSharedActionBars was called 1 times
