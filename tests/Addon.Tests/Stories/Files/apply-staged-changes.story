story Staged changes of the player are never thrown away

set up
  spec 250
  wears a random build 7

act
  login
  wait 3 seconds
  stage a change by hand
  press "Raid Build"
  wait 3 seconds
expect
  changes are staged
  chat says "unsaved changes"
  0 commits
