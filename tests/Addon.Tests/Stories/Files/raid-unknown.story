story A raid at the entrance names its guess a guess

set up
  spec 250
  wears a random build 7
  in 3004 difficulty 16
  raid of 20
act
  login
  wait 3 seconds
  escape
  wait 1 seconds

  ready check
  wait 1 seconds
expect
  one popup
  popup says "Probably Nek'zali the Soulcoiler (next in order)"
  button "General raid build" is there
  button "Ula'tek" is there
