story A build can be copied as the game's own text
set up
  spec blood
act
  login
  wait 2 seconds
  escape
  type /toptalent builds
  press "Copy"
expect
  chat says "Press Ctrl+C to copy"
  window says "CoPA"
