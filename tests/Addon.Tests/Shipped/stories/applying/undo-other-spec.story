story Undo is refused in another specialization
set up
  spec blood
  wears a random build 8
act
  login
  wait 2 seconds
  press "Raid Build"
  wait 10 seconds
  change spec to frost death knight
  wait 10 seconds
  type /toptalent undo
expect
  chat says "Cannot undo: that was another specialization."
