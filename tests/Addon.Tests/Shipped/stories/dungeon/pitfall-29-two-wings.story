story A map with two wings asks which; the keystone answers
set up
  spec blood
  wears the raid build
act
  login
  wait 2 seconds
  enter 2441 difficulty 23
  wait 2 seconds
expect
  one popup
  popup says "Which part of the dungeon?"
act
  escape
  slot a key for 392 level 10
  wait 1 seconds
expect
  one popup
  popup says "So'leah's Gambit"
  button "Switch" is there
