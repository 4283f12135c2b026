story A cooldown that ends in a fight: the build follows after the fight
set up
  spec blood
  wears a random build 3
  all worn talents on cooldown for 30 seconds
act
  login
  wait 2 seconds
  press "Raid Build"
  wait 5 seconds
  combat begins
  wait 60 seconds
expect
  0 commits
act
  combat ends
  wait 25 seconds
expect
  talents equal the raid build
