story The confirmation has an undo button
set up
  spec blood
  wears a random build 8
act
  login
  wait 2 seconds
  remember what is worn as before
  press "Raid Build"
  wait 7 seconds
expect
  one popup
  popup says "You now wear General raid build."
act
  press "Undo"
  wait 10 seconds
expect
  talents equal what was worn at before
