story Entering a dungeon offers its build
set up
  spec blood
  wears the raid build
act
  login
  wait 2 seconds
  enter 2813 difficulty <difficulty>
  wait 2 seconds
expect
  one popup
  popup says "Murder Row"
  popup says "used by 35% of the top 20"
  buttons "Switch", "Cancel", "Don't Ask Again"
act
  press "Switch"
  wait 10 seconds
expect
  talents equal the build of "Murder Row"
examples
  | difficulty |
  | 1 |
  | 2 |
  | 23 |
  | 24 |
