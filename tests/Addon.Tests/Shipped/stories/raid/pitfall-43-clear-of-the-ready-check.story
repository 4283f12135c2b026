story Escape closes the popup and leaves the ready check alone
set up
  spec blood
  wears the mythicplus build
  raid of 20
  in 3004 difficulty 16
act
  login
  wait 3 seconds
  ready check
expect
  one popup
act
  escape
  wait 1 seconds
expect
  no popup
act
  ready check
expect
  no popup for 5 seconds
