story A story begins with a change that the player has staged

set up
  spec frost mage
  wears a random build 3
  a change is staged by hand

act
  login

expect
  changes are staged
  talents equal a random build 3

act
  undo the staged changes by hand

expect
  nothing is staged

act
  stage a change by hand
  log in again

expect
  nothing is staged
