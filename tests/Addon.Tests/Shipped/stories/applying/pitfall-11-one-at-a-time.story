story Only one change is under way
set up
  spec blood
  wears a random build 3
  in 2813 difficulty 23
act
  login
  wait 3 seconds
  press "Switch"
  wait 2 seconds
  ready check
expect
  no popup
  1 commits
