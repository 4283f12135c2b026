story Moving during the cast is told and nothing is lost

set up
  spec 250
  wears a random build 7

act
  remember what is worn as before
  login
  wait 3 seconds
  press "Raid Build"
  wait 2 seconds
  moving
  wait 3 seconds
expect
  talents equal what was worn at before
  nothing is staged
  chat says "interrupted"
