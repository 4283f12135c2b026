story A queued change waits for the end of the fight and for life
set up
  spec blood
  wears a random build 3
act
  login
  wait 2 seconds
  combat begins
  press "Raid Build"
  wait 2 seconds
expect
  chat says "when the fight is over"
act
  dead
  combat ends
  wait 10 seconds
expect
  talents equal a random build 3
act
  resurrect
  wait 10 seconds
expect
  talents equal the raid build
