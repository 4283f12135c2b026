story Nothing is ever deleted
set up
  spec blood
  wears a random build 3
  loadout "Mine" with a random build 3
act
  login
  wait 2 seconds
  set AzerothsTopTalent_ownLoadout to true
  press "Raid Build"
  wait 15 seconds
  enter 2813 difficulty 23
  wait 2 seconds
  press "Switch"
  wait 15 seconds
expect
  api C_ClassTalents.DeleteConfig was never called
