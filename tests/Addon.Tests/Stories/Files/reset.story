story Reset lets closed offers speak again

set up
  spec 250
  wears the raid build

act
  login
  wait 3 seconds
  enter 2993 difficulty 23
  wait 3 seconds
  press "Don't Ask Again"
  type /toptalent reset
  count popups from here
  type /toptalent now
  wait 1 seconds
expect
  1 popups
