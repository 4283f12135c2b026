story Below the level cap what fits is put on, and how much that is is said
set up
  spec blood
  level 60
act
  login
  wait 2 seconds
  press "Raid Build"
  wait 10 seconds
expect
  chat says "the rest needs a higher level"
  nothing is staged
