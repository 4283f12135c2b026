story Turned off for the account it is silent, and speaks when it is turned on again
set up
  spec blood
act
  login
  wait 2 seconds
  press "Raid Build"
  wait 10 seconds
  set AzerothsTopTalent_enabled to false
  escape
  enter 2813 difficulty 23
expect
  no popup for 5 seconds
act
  type /toptalent status
expect
  chat says "silence=Disabled"
act
  set AzerothsTopTalent_enabled to true
  leave
  enter 2813 difficulty 23
  wait 2 seconds
expect
  one popup
