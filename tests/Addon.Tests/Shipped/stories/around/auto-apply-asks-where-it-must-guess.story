story Auto-apply asks where several bosses are possible
set up
  spec blood
  wears the mythicplus build
  loadout "Mine" with the mythicplus build
  raid of 20
  in 3004 difficulty 16
act
  login
  wait 2 seconds
  set AzerothsTopTalent_autoApply to true
  ready check
  wait 10 seconds
expect
  one popup
  talents equal the mythicplus build
