story Auto-apply acts on places only, and never over a build saved nowhere
set up
  spec blood
  wears a random build 3
act
  login
  wait 2 seconds
  set AzerothsTopTalent_autoApply to true
  press "Keep Current"
  enter 2813 difficulty 23
  wait 10 seconds
expect
  one popup
  talents equal a random build 3
act
  escape
  save a loadout "Mine"
  leave
  wait 2 seconds
  enter 1762 difficulty 23
  wait 10 seconds
expect
  talents equal the build of "Kings' Rest"
act
  leave
  wait 2 seconds
  enter 2813 difficulty 23
  wait 10 seconds
expect
  talents equal the build of "Murder Row"
