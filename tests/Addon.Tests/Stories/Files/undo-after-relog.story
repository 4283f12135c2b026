story Undo works after a relog

set up
  spec 250
  wears a random build 7

act
  remember what is worn as before
  login
  wait 3 seconds
  press "Raid Build"
  wait 8 seconds
  log in again
  wait 3 seconds
  type /toptalent undo
  wait 8 seconds
expect
  talents equal what was worn at before
