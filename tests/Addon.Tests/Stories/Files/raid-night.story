story A raid night: two bosses, the second offer names the second

set up
  spec 250
  wears a random build 7
  in 3004 difficulty 16
  raid of 20
act
  login
  wait 3 seconds
  escape
  wait 1 seconds

  walk to the room of 3470
  ready check
  wait 1 seconds
  press "Switch"
  wait 8 seconds
  press "Okay"
  kill 3470
  wait 10 seconds
  walk to the room of 3445
  ready check
  wait 1 seconds
expect
  popup says "Entombed Sentinels (this room)"
act
  press "Switch"
  wait 8 seconds
expect
  talents equal the build of 3445
  2 commits
