story A button beside the game's talent window opens the browser
set up
  spec blood
act
  login
  wait 2 seconds
  escape
expect
  no window
act
  open the talent window
  wait 1 seconds
expect
  a window
act
  press "Builds"
expect
  window says "General raid build"
act
  type /toptalent builds
  close the talent window
  wait 1 seconds
expect
  no window
