story Undo in a fight waits
set up
  spec blood
  wears a random build 3
act
  login
  wait 2 seconds
  press "Raid Build"
  wait 10 seconds
  combat begins
  type /att undo
  wait 3 seconds
expect
  talents equal the raid build
act
  combat ends
  wait 10 seconds
expect
  talents equal a random build 3
