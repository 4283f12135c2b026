story Undo is refused after a level-up and says why, German
set up
  language deDE
  spec blood
  level 80
  wears a random build 8
act
  login
  wait 2 seconds
  press "1"
  wait 10 seconds
  level up to 81
  listen to chat from here
  type /att undo
  wait 6 seconds
expect
  chat says "Eure Stufe"
  chat does not say "Cannot undo"
