story Full loadout slots do not matter in place

set up
  spec 250
  wears a random build 7
  all loadout slots are full
act
  login
  wait 3 seconds
  press "Raid Build"
  wait 8 seconds
expect
  talents equal the raid build
  api C_ClassTalents.ImportLoadout was never called
  api C_ClassTalents.DeleteConfig was never called
