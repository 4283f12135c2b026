story A pin can be taken back
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
  press "Unpin"
expect
  chat says "The data's build for General raid build is back."
  saved AzerothsTopTalentCharDB.pins["250:raid"] is nil
