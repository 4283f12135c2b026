story Login asks which build to play, with three buttons
set up
  spec blood
act
  login
  wait 2 seconds
expect
  one popup
  buttons "Raid Build", "M+ Build", "Keep Current"
  popup says "most common of 14 builds"
act
  press "M+ Build"
  wait 10 seconds
expect
  talents equal the mythicplus build
  nothing is staged
  selected loadout none
  chat says "You now wear General Mythic+ build."
