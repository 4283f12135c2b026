story Undo brings everything back

set up
  spec 250
  wears a random build 7

act
  remember what is worn as before
  login
  wait 3 seconds
  press "Raid Build"
  wait 8 seconds
expect
  talents equal the raid build
act
  type /toptalent undo
  wait 8 seconds
expect
  talents equal what was worn at before
  chat says "Your earlier talents are back."
