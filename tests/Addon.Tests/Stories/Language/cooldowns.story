story A talent on cooldown cannot be taken out

set up
  spec frost mage
  wears a random build 3
  <cooldown>

act
  login
  type /toy restage
  type /toy commit

expect
  chat says "reset: true"
  chat says "commit: <commit>"

act
  wait 61 seconds
  type /toy commit
  wait 6 seconds

expect
  chat says "commit: true"
  talents equal nothing

examples
  | cooldown                                     | commit |
  | all worn talents on cooldown for 60 seconds  | false  |
  | talent 908006 on cooldown for 60 seconds     | false  |
