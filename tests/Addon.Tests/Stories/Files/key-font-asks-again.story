story The font asks again before the key

set up
  spec 250
  wears the raid build

act
  login
  wait 3 seconds
  enter 2993 difficulty 23
  wait 3 seconds
expect
  one popup
act
  wait 40 seconds
expect
  no popup
act
  open the font
  wait 1 seconds
expect
  one popup
