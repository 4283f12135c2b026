story The font in a dungeon of two wings, and Don't Ask Again for both
set up
  spec blood
  wears the raid build
act
  login
  wait 2 seconds
  enter 2441 difficulty 23
  wait 2 seconds
  press "Don't Ask Again"
  leave
  enter 2441 difficulty 23
expect
  no popup for 4 seconds
act
  slot a key for 391 level 5
  wait 1 seconds
expect
  one popup
