story The boss of the room is offered

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

  walk to the room of 3421
  ready check
  wait 1 seconds
expect
  one popup
  popup says "The Twin Fangs (this room)"
act
  press "Switch"
  wait 8 seconds
expect
  talents equal the build of 3421
