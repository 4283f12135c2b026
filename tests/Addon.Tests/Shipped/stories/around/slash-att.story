story Where nobody else has it, /att is ours too
set up
  spec blood
act
  login
  wait 2 seconds
  escape
  type /att builds
expect
  a window
