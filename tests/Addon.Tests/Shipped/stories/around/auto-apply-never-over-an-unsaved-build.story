story Auto-apply never over a build that is saved nowhere
set up
  spec blood
  wears a random build 3
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
  talents equal a random build 3
  one popup
