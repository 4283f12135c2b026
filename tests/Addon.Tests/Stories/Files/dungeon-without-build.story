story A dungeon without a build offers the general one on Mythic

set up
  spec 250
  wears the raid build

act
  login
  wait 3 seconds
  enter 2526 difficulty 23
  wait 3 seconds
expect
  one popup
  popup says "General Mythic+ build"
