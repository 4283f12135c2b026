story A late answer is waited for

set up
  spec 250
  wears a random build 7

act
  login
  wait 3 seconds
  commits are answered 3 seconds late
  press "Raid Build"
  wait 12 seconds
expect
  talents equal the raid build
  nothing is staged
