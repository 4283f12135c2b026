story A level-up in the cast
set up
  spec blood
  level 80
  wears a random build 3
act
  login
  wait 2 seconds
  press "Raid Build"
  wait 2 seconds
  level up to 81
  wait 10 seconds
expect
  nothing is staged
