story The difficulty of the data is named where it is not the highest
set up
  spec blood
  wears the mythicplus build
  raid of 20
  in 3004 difficulty 16
  room of 3421
act
  login
  wait 2 seconds
  ready check
expect
  popup says "used by 35% of the top 20"
  popup says "Heroic"
