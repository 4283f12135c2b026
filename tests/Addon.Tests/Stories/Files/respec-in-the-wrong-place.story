story A respec inside a dungeon with a closed question

set up
  spec 251
  wears the raid build
act
  login
  wait 3 seconds
  enter 2813 difficulty 23
  wait 3 seconds
  escape
  change spec to 250
  wait 3 seconds
expect
  one popup
