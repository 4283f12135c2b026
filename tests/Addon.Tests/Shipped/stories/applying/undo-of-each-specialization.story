story Undo of a choice already undone in another spec says so
set up
  spec blood
  wears a random build 3
act
  login
  wait 2 seconds
  press "Raid Build"
  wait 10 seconds
  change spec to frost death knight
  wait 10 seconds
  escape
  type /att undo
expect
  chat says "another specialization"
act
  change spec to blood
  wait 10 seconds
  escape
  type /att undo
  wait 10 seconds
expect
  talents equal a random build 3
