story A fight during the cast takes the change back and queues it
set up
  spec blood
  wears a random build 8
act
  login
  wait 2 seconds
  remember what is worn as before
  press "Raid Build"
  wait 2 seconds
  combat begins
  wait 1 seconds
expect
  nothing is staged
  talents equal what was worn at before
act
  combat ends
  wait 10 seconds
expect
  talents equal the raid build
