story Time passes in seconds, minutes and hours; levels are gained

set up
  level 9
  spec frost mage

act
  login
  type /toy edit

expect
  chat says "edit: false"

act
  level up to 10
  type /toy edit

expect
  chat says "PLAYER_LEVEL_UP 10"
  chat says "edit: true"
  spec 64

act
  type /toy ask
  wait 19 seconds

expect
  a popup

act
  wait 1 minutes

expect
  no popup

act
  type /toy ask
  wait 1 hours

expect
  no popup
