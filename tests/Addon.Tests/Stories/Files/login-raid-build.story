story The raid build is put on at login

set up
  spec 250
  wears a random build 7

act
  login
  wait 3 seconds
  press "Raid Build"
  wait 8 seconds
expect
  talents equal the raid build
  nothing is staged
  1 commits
  chat says "You now wear General raid build."
