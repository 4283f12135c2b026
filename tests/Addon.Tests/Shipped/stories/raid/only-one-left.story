story The last living boss needs no guess
set up
  spec blood
  wears the mythicplus build
  raid of 20
  in 2913 difficulty 14
act
  login
  kill 3182
  wait 3 seconds
  ready check
expect
  popup says "Midnight Falls"
  popup says "the only one left"
