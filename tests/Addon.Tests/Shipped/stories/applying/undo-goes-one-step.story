story Undo goes back one step, and a second time says that there is nothing
set up
  spec blood
  wears a random build 8
act
  login
  wait 2 seconds
  press "M+ Build"
  wait 10 seconds
  reload
  enter 2813 difficulty 23
  wait 2 seconds
  press "Switch"
  wait 10 seconds
  type /att undo
  wait 10 seconds
expect
  talents equal the mythicplus build
act
  listen to chat from here
  type /att undo
  wait 10 seconds
expect
  talents equal the mythicplus build
  chat says "nothing to undo"
