story A popup goes when its build was put on by hand
set up
  spec blood
  wears a random build 3
act
  login
  wait 2 seconds
  put on the raid build
  wait 1 seconds
expect
  no popup
