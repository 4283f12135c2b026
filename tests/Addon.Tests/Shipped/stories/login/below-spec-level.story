story Below the level of the first specialization nothing is offered
set up
  spec blood
  level 9
act
  login
expect
  no popup for 10 seconds
