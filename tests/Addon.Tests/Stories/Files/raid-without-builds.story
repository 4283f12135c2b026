story A raid without builds gives the general one

set up
  spec 250
  wears a random build 7
  in 2912 difficulty 16
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
  popup says "General raid build"
