story Don't Ask Again is remembered for the boss
set up
  spec blood
  wears the mythicplus build
  raid of 20
  in 3004 difficulty 16
  room of 3421
act
  login
  wait 2 seconds
  ready check
  press "Don't Ask Again"
expect
  saved AzerothsTopTalentCharDB.suppressions["250:encounter:3421"] is true
act
  ready check
expect
  no popup for 5 seconds
