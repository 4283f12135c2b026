story A PvP match is not disturbed

set up
  spec 250
  wears a random build 7

act
  login
  in a pvp match
expect
  no popup for 10 seconds
