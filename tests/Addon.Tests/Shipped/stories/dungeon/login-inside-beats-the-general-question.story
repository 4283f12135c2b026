story The dungeon's build beats the general question
set up
  spec blood
  in 2813 difficulty 23
act
  login
  wait 3 seconds
expect
  one popup
  popup says "Murder Row"
  1 popups
