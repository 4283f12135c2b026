story Ready checks are left alone when they are turned off
set up
  spec blood
  wears the mythicplus build
  raid of 20
  in 3004 difficulty 16
act
  login
  wait 2 seconds
  set AzerothsTopTalent_readyCheck to false
  ready check
expect
  no popup for 5 seconds
act
  set AzerothsTopTalent_readyCheck to true
  ready check
expect
  one popup
