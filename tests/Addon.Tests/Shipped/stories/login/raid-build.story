story The raid build from the login question
set up
  spec frost mage
  spec arcane mage
act
  login
  wait 2 seconds
  press "Raid Build"
  wait 10 seconds
expect
  talents equal the raid build
