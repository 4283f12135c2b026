story There may be nothing to undo

set up
  spec 250
  wears the raid build

act
  login
  wait 3 seconds
  type /toptalent undo
expect
  chat says "There is nothing to undo."
  0 commits
