story Another boss can be picked from the menu

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

  ready check
  wait 1 seconds
  press "Ula'tek"
  wait 8 seconds
expect
  talents equal the build of 3492
