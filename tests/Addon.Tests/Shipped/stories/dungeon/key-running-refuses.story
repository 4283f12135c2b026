story In a running key
set up
  spec blood
  wears a random build 3
  in 2993 difficulty 8
act
  login
  wait 2 seconds
  escape
  slot a key for 588 level 10
  wait 1 seconds
  escape
  start the key
  wait 1 seconds
  type /toptalent builds
  press "1"
  wait 10 seconds
expect
  talents equal a random build 3
  chat says "Mythic+"
act
  type /toptalent now
expect
  chat says "a Mythic+ run is under way"
  no popup
