story Where the end of a cooldown is secret, the build follows when it no longer runs
set up
  spec blood
  wears a random build 3
  everything is secret
  all worn talents on cooldown for 100 seconds
act
  login
  wait 2 seconds
  press "Raid Build"
  wait 60 seconds
expect
  0 commits
  talents do not equal the raid build
act
  wait 60 seconds
expect
  talents equal the raid build
