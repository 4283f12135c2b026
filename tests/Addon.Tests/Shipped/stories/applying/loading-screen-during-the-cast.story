story A loading screen during the cast takes everything back
set up
  spec blood
  wears a random build 8
act
  login
  wait 2 seconds
  press "Raid Build"
  wait 2 seconds
  enter 2813 difficulty 23
  wait 5 seconds
expect
  nothing is staged
  talents equal a random build 8
