story Where the game lets nobody change talents, its own reason is told
set up
  spec blood
  wears a random build 3
  talents change in rest areas only
  in 2813 difficulty 23
act
  login
  wait 3 seconds
  press "Switch"
  wait 10 seconds
expect
  0 commits
  chat says "Cannot switch talents: You must be in a rest area to change talents"
  nothing is staged
