story A choice made in combat is put on after the fight
set up
  spec blood
  wears a random build 8
act
  login
  wait 2 seconds
  combat begins
  press "Raid Build"
expect
  chat says "follows when the fight is over"
  0 commits
act
  combat ends
  wait 10 seconds
expect
  talents equal the raid build
