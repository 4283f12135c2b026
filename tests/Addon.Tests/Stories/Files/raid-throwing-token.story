story A token that raises an error is survived

set up
  spec 250
  wears a random build 7
  in 3004 difficulty 16
  raid of 20
act
  login
  wait 3 seconds
  escape
  wait 1 seconds

  unit target is boss 3445 throwing
  unit boss1 is boss 3445 throwing
  ready check
  wait 1 seconds
expect
  one popup
