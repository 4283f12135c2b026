story After a wipe the same boss is meant

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

  walk to floor none
  ready check
  wait 1 seconds
  escape
  pull 3492
  wait 120 seconds
  wipe
  wait 20 seconds
  resurrect
  wait 2 seconds
  count popups from here
  ready check
  wait 1 seconds
expect
  1 popups
  popup says "Ula'tek (you wiped here"
