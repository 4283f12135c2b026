story A dungeon's build is offered on every difficulty
set up
  spec blood
  wears the mythicplus build
act
  login
  wait 2 seconds
  enter 2813 difficulty <difficulty>
  wait 2 seconds
expect
  popup says "Murder Row"
  buttons "Switch", "Cancel", "Don't Ask Again"
examples
  | difficulty |
  | 1          |
  | 2          |
  | 8          |
  | 23         |
  | 24         |
  | 205        |
