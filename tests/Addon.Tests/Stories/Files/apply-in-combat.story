story In combat the build waits for the end of the fight

set up
  spec 250
  wears a random build 7

act
  login
  wait 3 seconds
  combat begins
  press "Raid Build"
  wait 2 seconds
expect
  chat says "follows when the fight is over"
  0 commits
act
  combat ends
  wait 10 seconds
expect
  talents equal the raid build
