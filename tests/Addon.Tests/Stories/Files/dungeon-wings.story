story A dungeon with two wings asks which

set up
  spec 250
  wears the raid build

act
  login
  wait 3 seconds
  enter 2441 difficulty 23
  wait 3 seconds
expect
  one popup
  popup says "Which part of the dungeon?"
act
  press 2
  wait 8 seconds
expect
  talents equal the build of 112442
