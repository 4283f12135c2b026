story The story raid is left alone

set up
  spec 250
  wears a random build 7
  in 3004 difficulty 220
  raid of 20
act
  login
  wait 3 seconds
  escape
  wait 1 seconds

  ready check
expect
  no popup for 5 seconds
