story Nothing depends on names that are secret

set up
  spec 250
  wears a random build 7
  in 3004 difficulty 16
  raid of 20
  everything is secret
act
  login
  wait 3 seconds
  escape
  wait 1 seconds

  unit target is boss 3445
  walk to the room of 3421
  ready check
  wait 1 seconds
expect
  popup says "The Twin Fangs (this room)"
