story Missing data is said once and is no error

set up
  spec 250
  wears a random build 7
  data none
act
  login
  wait 10 seconds
expect
  no popup
  chat says "There is no talent data."
