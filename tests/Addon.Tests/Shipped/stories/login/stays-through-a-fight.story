story A popup that opens before a fight is hidden and comes back
set up
  spec blood
  wears a random build 3
act
  login
  wait 2 seconds
expect
  one popup
act
  combat begins
  wait 5 seconds
  combat ends
  wait 5 seconds
expect
  one popup
