story A legacy raid difficulty is not the current raid
set up
  spec blood
  wears the mythicplus build
  raid of 20
  in 3004 difficulty 9
act
  login
  wait 3 seconds
  ready check
expect
  no popup for 5 seconds
