story A second click while a change runs changes nothing

set up
  spec 250
  wears a random build 7

act
  login
  wait 3 seconds
  press "Raid Build"
  wait 1 seconds
  type /toptalent undo
  wait 10 seconds
expect
  talents equal the raid build
  1 commits
