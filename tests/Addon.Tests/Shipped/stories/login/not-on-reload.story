story A reload asks nothing
set up
  spec blood
act
  login
  wait 2 seconds
  escape
  reload
expect
  no popup for 10 seconds
