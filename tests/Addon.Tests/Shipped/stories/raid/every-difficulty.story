story A boss is offered at a ready check on every difficulty
set up
  spec blood
  wears the mythicplus build
  raid of 20
  in 3004 difficulty <difficulty>
  room of 3421
act
  login
  wait 2 seconds
  ready check
expect
  popup says "The Twin Fangs (this room)"
  popup says "talents differ"
  buttons "Switch", "Cancel", "Don't Ask Again"
examples
  | difficulty |
  | 14         |
  | 15         |
  | 16         |
  | 233        |
