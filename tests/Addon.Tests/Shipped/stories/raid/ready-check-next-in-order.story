story At a ready check the next boss is a labelled guess, with the general build and a menu
set up
  spec blood
  wears the mythicplus build
  raid of 20
  in 3004 difficulty 16
act
  login
  wait 3 seconds
  ready check
expect
  one popup
  popup says "Probably Nek'zali"
  popup says "next in order"
  buttons "Switch", "General raid build", "Cancel", "Don't Ask Again"
  button "Sszorak" is there
act
  press "Sszorak"
  wait 10 seconds
expect
  talents equal the build of "Sszorak"
