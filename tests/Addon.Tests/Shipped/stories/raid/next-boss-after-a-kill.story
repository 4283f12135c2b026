story Closed at the ready check, then the boss dies: the next one is offered
set up
  spec blood
  wears a random build 3
  raid of 20
  in 2913 difficulty 15
act
  login
  wait 2 seconds
  escape
  ready check
  wait 1 seconds
  press "Cancel"
  the ready check ends
  ready check
expect
  no popup for 3 seconds
act
  the ready check ends
  kill 3182
  resurrect
  wait 10 seconds
  ready check
  wait 1 seconds
expect
  one popup
  popup says "the only one left"
