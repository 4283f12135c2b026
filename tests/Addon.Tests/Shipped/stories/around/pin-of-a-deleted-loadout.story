story Pinned loadout renamed and deleted; the pin holds
set up
  spec blood
  wears a random build 3
  loadout "Old" with a random build 5
act
  login
  wait 2 seconds
  escape
  type /toptalent builds
  press "3"
  pick "Old" from the menu
  type /toptalent builds
  delete loadout "Old"
  log in again
  wait 2 seconds
expect
  popup says "Old (your own choice; the loadout is gone)"
act
  press "Raid Build"
  wait 10 seconds
expect
  talents equal a random build 5
