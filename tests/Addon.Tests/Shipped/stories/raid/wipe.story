story The boss of the last wipe is named with the reason
set up
  spec blood
  wears the mythicplus build
  raid of 20
  in 3004 difficulty 16
act
  login
  pull Vashnik
  wait 60 seconds
  wipe
  resurrect
  wait 4 minutes
  ready check
expect
  popup says "Vashnik"
  popup says "you wiped here 4 minutes ago"
  buttons "Switch", "Cancel", "Don't Ask Again"
act
  press "Switch"
  wait 10 seconds
expect
  talents equal the build of "Vashnik"
