story Cooldowns that end early, as after a boss fight, are noticed by the game's event
set up
  spec blood
  wears a random build 3
  all worn talents on cooldown for 600 seconds
act
  login
  wait 2 seconds
  press "Raid Build"
  wait 20 seconds
  the cooldowns end
  wait 8 seconds
expect
  talents equal the raid build
  1 commits
