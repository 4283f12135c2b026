story The floor that shows one boss tells
set up
  spec blood
  wears the mythicplus build
  raid of 20
  in 3004 difficulty 15
  floor 777
  floor 777 shows 2871
act
  login
  wait 3 seconds
  ready check
expect
  popup says "Sszorak"
  popup says "this room"
