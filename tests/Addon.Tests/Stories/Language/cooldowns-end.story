story Cooldowns may end early

set up
  spec frost mage
  wears a random build 3
  all worn talents on cooldown for 60 seconds

act
  login
  type /toy restage
  type /toy commit

expect
  chat says "commit: false"

act
  the cooldowns end
  type /toy commit
  wait 6 seconds

expect
  chat says "commit: true"
  talents equal nothing
