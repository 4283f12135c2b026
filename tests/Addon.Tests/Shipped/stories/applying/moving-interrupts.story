story Moving during the cast is said, and the build is offered again
set up
  spec blood
  wears a random build 8
act
  login
  wait 2 seconds
  remember what is worn as before
  press "Raid Build"
  wait 3 seconds
  moving
  wait 2 seconds
expect
  chat says "The talent change was interrupted."
  nothing is staged
  talents equal what was worn at before
  one popup
act
  stand still
  press "Switch"
  wait 10 seconds
expect
  talents equal the raid build
