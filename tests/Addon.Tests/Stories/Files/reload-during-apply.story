story A reload in mid-apply ends well

set up
  spec 250
  wears a random build 7

act
  login
  wait 3 seconds
  press "Raid Build"
  wait 2 seconds
  reload
  wait 12 seconds
expect
  nothing is staged
