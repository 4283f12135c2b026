story Login asks which build to play

set up
  spec 250
  wears a random build 7

act
  login
  wait 3 seconds
expect
  one popup
  popup says "Which Blood build do you want to play?"
  popup says "[sandbox]"
  buttons "Raid Build", "M+ Build", "Keep Current"
