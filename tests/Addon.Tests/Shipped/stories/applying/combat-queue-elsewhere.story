story After the fight the player is somewhere else: the queue is dropped
set up
  spec blood
  wears a random build 8
act
  login
  wait 2 seconds
  combat begins
  press "Raid Build"
  enter 2813 difficulty 1
  combat ends
  wait 10 seconds
expect
  talents do not equal the raid build
  chat says "you are somewhere else now"
