story A reload in the middle leaves nothing staged
set up
  spec blood
  wears a random build 3
act
  login
  wait 2 seconds
  remember what is worn as before
  press "Raid Build"
  wait 1 seconds
  reload
  wait 10 seconds
expect
  nothing is staged
