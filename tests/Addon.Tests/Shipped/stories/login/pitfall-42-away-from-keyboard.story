story Nobody is asked who is not there to answer
set up
  spec blood
  away from keyboard
act
  login
expect
  no popup for 60 seconds
act
  back at the keyboard
  wait 1 seconds
expect
  one popup
  buttons "Raid Build", "M+ Build", "Keep Current"
