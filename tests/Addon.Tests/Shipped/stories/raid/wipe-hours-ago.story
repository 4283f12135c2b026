story A wipe hours ago means nothing
set up
  spec blood
  wears a random build 3
  raid of 20
  in 3004 difficulty 16
act
  login
  wait 2 seconds
  escape
  pull 3420
  wait 30 seconds
  wipe
  resurrect
  walk to floor none
  wait 4 hours
  ready check
  wait 1 seconds
expect
  popup does not say "wiped"
