story A ready check in a dungeon asks again before the key, also when the question was closed at the door
set up
  spec blood
  wears the raid build
  group of 5
act
  login
  wait 2 seconds
  enter 2813 difficulty 23
  wait 2 seconds
expect
  one popup
act
  press "Cancel"
  ready check
expect
  one popup
  popup says "Murder Row"
act
  press "Cancel"
  ready check
expect
  no popup for 5 seconds
