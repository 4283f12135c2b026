story A pin for a dungeon and for a boss beats the data, there and nowhere else
set up
  spec blood
  wears a random build 3
  raid of 20
  loadout "Mine" with a random build 5
act
  login
  wait 2 seconds
  escape
  type /toptalent builds
  turn the wheel 30 down
  press "3"
  pick "Mine" from the menu
expect
  chat says "Mine is now your build for Skyreach."
act
  turn the wheel 30 up
  press "9"
  pick "Mine" from the menu
expect
  chat says "Mine is now your build for Plexus Sentinel."
act
  type /toptalent builds
  enter 1209 difficulty 23
  wait 2 seconds
expect
  popup says "Skyreach"
  popup says "Mine (your own choice)"
act
  escape
  enter 2813 difficulty 23
  wait 2 seconds
expect
  popup does not say "Mine"
act
  escape
  enter 2810 difficulty 16
  walk to the room of 3129
  ready check
  wait 1 seconds
expect
  popup says "Plexus Sentinel"
  popup says "Mine (your own choice)"
act
  press "Switch"
  wait 10 seconds
expect
  talents equal a random build 5
