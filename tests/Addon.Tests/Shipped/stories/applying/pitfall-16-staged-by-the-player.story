story The player's own staged changes are never thrown away
set up
  spec blood
  wears a random build 3
act
  login
  wait 2 seconds
  stage a change by hand
  press "Raid Build"
  wait 10 seconds
expect
  changes are staged
  chat says "unsaved changes"
  0 commits
