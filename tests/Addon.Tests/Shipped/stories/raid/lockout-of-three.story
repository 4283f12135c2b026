story Killed here without us, told only by the lockout
set up
  spec blood
  wears a random build 3
  raid of 20
  in 3004 difficulty 16
  saved to 3470
  saved to 3445
  saved to 3497
act
  login
  wait 2 seconds
  escape
  ready check
  wait 1 seconds
expect
  popup says "Vashnik"
  button "Nek'zali the Soulcoiler (saved)" is there
