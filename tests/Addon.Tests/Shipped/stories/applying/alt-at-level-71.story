story An alt of level 71 wears what fits of the build, and is told N of M
set up
  spec frost death knight
  level 71
act
  login
  wait 2 seconds
expect
  buttons "Raid Build", "M+ Build", "Keep Current"
act
  press "M+ Build"
  wait 10 seconds
expect
  chat says "You now wear "
  chat says " of "
  chat says " talents of General Mythic+ build"
  nothing is staged
act
  type /toptalent undo
  wait 10 seconds
expect
  talents equal nothing
