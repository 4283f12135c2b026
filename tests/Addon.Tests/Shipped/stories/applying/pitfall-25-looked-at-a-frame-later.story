story While the end of a fight is told the game still counts it: the queue looks a frame later
set up
  spec blood
  wears a random build 8
act
  login
  wait 2 seconds
  combat begins
  press "Raid Build"
  wait 2 seconds
  event PLAYER_REGEN_ENABLED
  wait 2 seconds
expect
  0 commits
act
  combat ends
  wait 10 seconds
expect
  talents equal the raid build
  1 commits
