story Undo is refused at another level
set up
  spec blood
  level 85
  wears a random build 8
act
  login
  wait 2 seconds
  press "Raid Build"
  wait 10 seconds
  level up to 86
  wait 1 seconds
  type /toptalent undo
expect
  chat says "Cannot undo: your level has changed."
