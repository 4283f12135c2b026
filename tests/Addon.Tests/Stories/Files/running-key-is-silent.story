story In a running key nothing is asked and nothing changes

set up
  spec 250
  wears the raid build

act
  login
  wait 3 seconds
  enter 2993 difficulty 23
  wait 3 seconds
  escape
  slot a key for 588 level 10
  start the key
  count popups from here
  ready check
  type /toptalent now
  wait 5 seconds
expect
  0 popups
  chat says "a Mythic+ run is under way"
