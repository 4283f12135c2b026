story Talent data that arrives late is waited for
set up
  spec blood
  talents arrive after 4 seconds
act
  login
  wait 3 seconds
expect
  no popup
act
  wait 3 seconds
expect
  one popup
