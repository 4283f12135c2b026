story A talent on cooldown is tried again until it is ready
set up
  spec blood
  wears a random build 3
  all worn talents on cooldown for 20 seconds
act
  login
  wait 2 seconds
  press "Raid Build"
  wait 5 seconds
expect
  chat says "on cooldown"
  chat says "follows when the cooldown is over"
  talents do not equal the raid build
act
  wait 60 seconds
expect
  talents equal the raid build
