story The second wish in a fight replaces the first
set up
  spec blood
  wears a random build 3
act
  login
  wait 2 seconds
  combat begins
  press "Raid Build"
  type /toptalent builds
  press "4"
  combat ends
  wait 12 seconds
expect
  talents equal the mythicplus build
  1 commits
