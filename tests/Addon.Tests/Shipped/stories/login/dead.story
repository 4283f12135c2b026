story The dead are not asked; the resurrected are
set up
  spec blood
  dead
act
  login
expect
  no popup for 5 seconds
act
  resurrect
  wait 1 seconds
expect
  one popup
