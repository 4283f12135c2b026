story After the fight the build is worn already: nothing is done
set up
  spec blood
  wears a random build 8
act
  login
  wait 2 seconds
  combat begins
  press "Raid Build"
  put on the raid build
  combat ends
  wait 10 seconds
expect
  chat says "You already wear"
  0 commits
