story A build that is worn already is said to be, and nothing is changed
set up
  spec blood
  wears the raid build
act
  login
  wait 2 seconds
  type /toptalent builds
  press "Apply"
  wait 10 seconds
expect
  chat says "You already wear General raid build."
  0 commits
