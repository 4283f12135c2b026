story Auto-apply for a boss that is certain, over a saved build
set up
  spec blood
  wears a random build 3
  loadout "Mine" with a random build 3
  loadout "Mine" is selected
  raid of 20
act
  login
  wait 2 seconds
  escape
  set AzerothsTopTalent_autoApply to true
  enter 3004 difficulty 16
  walk to the room of 3421
  ready check
  wait 8 seconds
expect
  talents equal the build of 3421
  loadout "Mine" equals a random build 3
