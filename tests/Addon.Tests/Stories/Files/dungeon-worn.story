story A dungeon whose build is worn is silent

set up
  spec 250
  wears the build of 2993
act
  login
  escape
  wait 3 seconds
  escape
  count popups from here
  enter 2993 difficulty 23
  wait 10 seconds
expect
  0 popups
