story The purchases are spread over frames
set up
  spec blood
  wears nothing
act
  login
  wait 2 seconds
  press "Raid Build"
  wait 10 seconds
expect
  talents equal the raid build
  api RunNextFrame was called
