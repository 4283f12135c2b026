story Asked for a build where there is none, it says why
set up
  spec blood
  wears the raid build
act
  login
  wait 2 seconds
  type /toptalent now
expect
  no popup
  chat says "Nothing to offer: you already wear it."
act
  combat begins
  type /toptalent now
expect
  chat says "Nothing to offer: you are in combat."
