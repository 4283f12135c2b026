story The question closes by itself after 30 seconds

set up
  spec 250
  wears a random build 7

act
  login
  wait 29 seconds
expect
  a popup
act
  wait 5 seconds
expect
  no popup
  0 commits
