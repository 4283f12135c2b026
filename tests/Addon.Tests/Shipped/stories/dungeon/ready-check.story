story A ready check in a dungeon offers its build before the key
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
  leave
expect
  no popup
act
  wait 1 seconds
  enter 2813 difficulty 23
  wait 2 seconds
  ready check
expect
  one popup
