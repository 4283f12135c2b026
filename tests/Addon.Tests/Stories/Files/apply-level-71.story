story An alt at level 71 gets what fits

set up
  spec 250
  level 71
act
  login
  wait 3 seconds
  press "Raid Build"
  wait 8 seconds
expect
  nothing is staged
  1 commits
  chat says "talents of General raid build; the rest needs a higher level"
