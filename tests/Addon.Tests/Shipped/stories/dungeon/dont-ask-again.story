story Don't Ask Again keeps a dungeon quiet
set up
  spec blood
  wears the raid build
act
  login
  wait 2 seconds
  enter 2813 difficulty 23
  wait 2 seconds
  press "Don't Ask Again"
expect
  saved "AzerothsTopTalentCharDB.suppressions[\"250:encounter:12813\"]" is true
act
  leave
  wait 2 seconds
  enter 2813 difficulty 23
expect
  no popup for 10 seconds
act
  enter 1762 difficulty 23
  wait 2 seconds
expect
  popup says "Kings' Rest"
