story Turned off for this character it is silent
set up
  spec blood
act
  login
  set AzerothsTopTalent_character to false
  log in again
expect
  no popup for 5 seconds
  chat is silent
