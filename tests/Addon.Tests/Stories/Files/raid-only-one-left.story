story With one boss left there is no guess

set up
  spec 250
  wears a random build 7
  in 3004 difficulty 16
  raid of 20
  saved to 3470 on difficulty 16
  saved to 3445 on difficulty 16
  saved to 3492 on difficulty 16
  saved to 3497 on difficulty 16
  saved to 3455 on difficulty 16
  saved to 3420 on difficulty 16
  saved to 3429 on difficulty 16
act
  login
  wait 3 seconds
  escape
  wait 1 seconds

  ready check
  wait 1 seconds
expect
  popup says "The Twin Fangs (the only one left)"
