story The browser shows more builds than fit on a screen
set up
  spec blood
act
  login
  wait 2 seconds
  escape
  type /toptalent builds
expect
  window says "General raid build"
act
  press ">"
expect
  window says "11-20 / 48"
act
  press "<"
expect
  window says "General raid build"
act
  turn the wheel 3 down
expect
  window says "4-13 /"
act
  turn the wheel 99 down
  turn the wheel 99 up
expect
  window says "1-10 /"
