story Who wears all of a build that fits his level is not asked again until he has new points
set up
  spec blood
  level 60
act
  login
  wait 2 seconds
  press "Raid Build"
  wait 10 seconds
  log in again
expect
  no popup for 5 seconds
act
  level up to 72
  log in again
  wait 2 seconds
expect
  one popup
