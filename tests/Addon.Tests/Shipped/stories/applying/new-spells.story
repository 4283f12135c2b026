story New spells that are on no action bar are named
set up
  spec blood
act
  login
  wait 2 seconds
  press "Raid Build"
  wait 10 seconds
expect
  talents equal the raid build
  chat says "Not on your action bars:"
  popup says "Not on your action bars:"
  buttons "Undo", "Okay"
