story With the talent window open no frame of the game is touched
set up
  spec blood
  wears a random build 8
act
  login
  open the talent window
  wait 2 seconds
  press "Raid Build"
  wait 10 seconds
  close the talent window
expect
  talents equal the raid build
  no findings
