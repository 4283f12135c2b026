story A dungeon without a build is silent below Mythic

set up
  spec 250
  wears the raid build

act
  login
  wait 3 seconds
  enter 2526 difficulty 1
expect
  no popup for 10 seconds
