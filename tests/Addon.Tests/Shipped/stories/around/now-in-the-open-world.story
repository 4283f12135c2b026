story Asked for in the open world the general question comes with its three buttons
set up
  spec blood
  wears a random build 3
act
  login
  wait 2 seconds
  escape
  type /toptalent now
expect
  one popup
  buttons "Raid Build", "M+ Build", "Keep Current"
act
  press "M+ Build"
  wait 10 seconds
  type /toptalent now
expect
  talents equal the mythicplus build
  chat says "Nothing to offer: you already wear it."
