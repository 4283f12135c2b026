story Raid Finder speaks only when asked to
set up
  spec blood
  wears the mythicplus build
  raid of 25
  in 3004 difficulty 17
act
  login
  wait 3 seconds
  ready check
expect
  no popup for 5 seconds
act
  set AzerothsTopTalent_lfr to true
  ready check
expect
  one popup
