story A pin follows its loadout through edits, and says when it is gone
set up
  spec blood
  wears a random build 3
  loadout "Mine" with a random build 3
  loadout "Mine" is selected
act
  login
  wait 2 seconds
  escape
  type /toptalent builds
  press "Pin"
  press "Mine"
  type /toptalent builds
  delete loadout "Mine"
  put on a random build 5
  save a loadout "Mine"
  put on a random build 3
  log in again
  wait 2 seconds
expect
  popup says "Mine (your own choice)"
act
  press "Raid Build"
  wait 10 seconds
expect
  talents equal a random build 5
act
  escape
  delete loadout "Mine"
  put on a random build 3
  log in again
  wait 2 seconds
expect
  popup says "Mine (your own choice; the loadout is gone)"
act
  press "Raid Build"
  wait 10 seconds
expect
  talents equal a random build 5
