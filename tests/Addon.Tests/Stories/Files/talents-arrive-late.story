story Talents that arrive late are waited for

set up
  spec 250
  wears a random build 7
  talents arrive after 4 seconds
act
  login
  wait 3 seconds
expect
  no popup
act
  wait 4 seconds
expect
  one popup
  buttons "Raid Build", "M+ Build", "Keep Current"
