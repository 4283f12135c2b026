story A dead boss is never the guess

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

  kill 3470
  wait 10 seconds
  walk to floor none
  ready check
  wait 1 seconds
expect
  popup says "Entombed Sentinels"
  popup does not say "Probably Nek'zali"
