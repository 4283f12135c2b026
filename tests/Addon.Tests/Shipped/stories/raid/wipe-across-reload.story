story A reload in the middle of the raid forgets neither kills nor wipes
set up
  spec blood
  wears the mythicplus build
  raid of 20
  in 3004 difficulty 16
act
  login
  kill Nek'zali
  pull Sentinels
  wait 20 seconds
  wipe
  resurrect
  reload
  wait 5 seconds
  ready check
expect
  popup says "Entombed Sentinels"
  popup says "you wiped here"
  button "Nek'zali the Soulcoiler" is not there
