story Escape means keep

set up
  spec 250
  wears a random build 7

act
  login
  wait 3 seconds
  escape
expect
  no popup
  no popup for 60 seconds
  0 commits
