story A readable target tells the boss

set up
  spec 250
  wears a random build 7
  in 3004 difficulty 16
  raid of 20
  the map is unrestricted
act
  login
  wait 3 seconds
  escape
  wait 1 seconds

  walk to floor none
  unit target is boss 3445
  ready check
  wait 1 seconds
expect
  popup says "Entombed Sentinels (in sight)"
