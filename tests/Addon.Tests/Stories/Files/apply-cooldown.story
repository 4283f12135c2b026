story A talent on cooldown is told by the game and retried

set up
  spec 250
  wears a random build 7
  all worn talents on cooldown for 40 seconds
act
  login
  wait 3 seconds
  press "Raid Build"
  wait 5 seconds
expect
  0 commits
  nothing is staged
act
  wait 60 seconds
expect
  talents equal the raid build
