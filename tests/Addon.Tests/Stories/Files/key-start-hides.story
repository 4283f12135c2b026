story The start of the key hides the offer

set up
  spec 250
  wears the raid build

act
  login
  wait 3 seconds
  enter 2993 difficulty 23
  wait 3 seconds
expect
  a popup
act
  slot a key for 588 level 10
  start the key
expect
  no popup
  no popup for 20 seconds
