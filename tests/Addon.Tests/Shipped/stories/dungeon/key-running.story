story A running key is not disturbed, and hides the popup
set up
  spec blood
  wears the raid build
  in 2813 difficulty 23
act
  login
  wait 3 seconds
expect
  one popup
act
  slot a key for 587 level 10
  start the key
  wait 1 seconds
expect
  no popup
act
  ready check
expect
  no popup for 10 seconds
