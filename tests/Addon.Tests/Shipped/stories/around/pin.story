story A pin beats the data
set up
  spec blood
  wears a random build 3
  loadout "Mine" with a random build 5
act
  login
  wait 2 seconds
  escape
  type /toptalent builds
  press "Pin"
  press "Mine"
expect
  chat says "Mine is now your build for General raid build."
act
  type /toptalent builds
  log in again
  wait 2 seconds
expect
  popup says "Mine (your own choice)"
act
  press "Raid Build"
  wait 10 seconds
expect
  talents equal a random build 5
