story You wiped here four minutes ago
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
  wait 60 seconds
  wipe
  resurrect
  wait 4 minutes
  ready check
  wait 1 seconds
expect
  popup says "you wiped here 4 minutes ago"
  popup says "Sszorak"
act
  press "Switch"
  wait 10 seconds
expect
  talents equal the build of 3420
act
  the ready check ends
  ready check
expect
  no popup for 5 seconds
act
  pull 3420
  kill
  wait 5 seconds
  the ready check ends
  ready check
  wait 1 seconds
expect
  popup does not say "Sszorak"
  button "Sszorak" is not there
