story A pull during the cast takes everything back and puts the build on afterwards
set up
  spec blood
  wears the mythicplus build
  raid of 20
  in 3004 difficulty 16
act
  login
  wait 2 seconds
  ready check
  press "Switch"
  wait 2 seconds
  pull Nek'zali
expect
  nothing is staged
  talents equal the mythicplus build
