story After the fight the player has another specialization: the queue is dropped
set up
  spec blood
  wears a random build 8
act
  login
  wait 2 seconds
  combat begins
  press "Raid Build"
expect
  chat says "follows when the fight is over"
act
  forced into spec frost death knight
  combat ends
  wait 10 seconds
expect
  talents do not equal the raid build
  chat says "was not applied"
