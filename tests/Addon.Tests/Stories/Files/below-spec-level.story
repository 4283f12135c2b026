story A character without a specialization is left alone

set up
  spec 250
  level 9
act
  login
expect
  no popup for 20 seconds
  chat is silent
