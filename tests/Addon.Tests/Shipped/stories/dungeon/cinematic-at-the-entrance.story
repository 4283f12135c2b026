story A cinematic that begins over the popup only puts it off
set up
  spec blood
  wears the raid build
act
  login
  wait 2 seconds
  enter 2813 difficulty 23
  wait 2 seconds
expect
  one popup
act
  in a cinematic
  wait 20 seconds
expect
  no popup
act
  the cinematic ends
  wait 2 seconds
expect
  popup says "Murder Row"
