story Forced into another spec, without an event, inside a dungeon queue
set up
  spec blood
  wears the raid build
act
  login
  wait 3 seconds
expect
  no popup
act
  forced into spec frost death knight
  enter 2813 difficulty 1
  wait 3 seconds
expect
  one popup
  popup says "Murder Row"
  spec frost death knight
act
  press "Switch"
  wait 10 seconds
expect
  talents equal the build of "Murder Row"
