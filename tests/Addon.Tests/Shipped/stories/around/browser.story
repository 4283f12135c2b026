story The browser lists all builds and puts one on
set up
  spec blood
  wears the raid build
act
  login
  wait 2 seconds
  escape
  type /toptalent builds
expect
  a window
  window says "General raid build (worn)"
  window says "General Mythic+ build"
  window says "used by 35% of the top 20"
  window says "differ"
  window says "1-10 /"
act
  type /toptalent builds
expect
  no window
act
  type /toptalent builds
  press "4"
  wait 10 seconds
expect
  talents equal the mythicplus build
  no window
