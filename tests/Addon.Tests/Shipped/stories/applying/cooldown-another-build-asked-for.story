story A build that waits for a cooldown gives way to another one the player asks for
set up
  spec blood
  wears a random build 3
  all worn talents on cooldown for 60 seconds
act
  login
  wait 2 seconds
  press "Raid Build"
  wait 5 seconds
  type /toptalent builds
  press "4"
  wait 2 minutes
expect
  talents equal the mythicplus build
  1 commits
