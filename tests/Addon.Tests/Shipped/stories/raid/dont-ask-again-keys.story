story Don't Ask Again writes the keys as first specified
set up
  spec blood
  wears a random build 3
  raid of 20
act
  login
  wait 2 seconds
  escape
  enter 3004 difficulty 16
  walk to the room of 3421
  ready check
  wait 1 seconds
  press "Don't Ask Again"
expect
  saved AzerothsTopTalentCharDB.suppressions["250:encounter:3421"] is true
act
  the ready check ends
  ready check
expect
  no popup for 4 seconds
act
  the ready check ends
  walk to the room of 3420
  ready check
  wait 1 seconds
expect
  one popup
act
  leave
  enter 2813 difficulty 23
  wait 2 seconds
  press "Don't Ask Again"
expect
  saved AzerothsTopTalentCharDB.suppressions["250:encounter:12813"] is true
  saved AzerothsTopTalentCharDB.suppressions["250:raid"] is nil
