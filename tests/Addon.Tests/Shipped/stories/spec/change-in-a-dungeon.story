story Changing spec inside a dungeon: the dungeon's build is offered, not the general question
set up
  spec blood
  wears the raid build
  in 2813 difficulty 23
act
  login
  wait 2 seconds
  escape
  change spec to frost death knight
  wait 3 seconds
expect
  one popup
  popup says "Murder Row"
  buttons "Switch", "Cancel", "Don't Ask Again"
