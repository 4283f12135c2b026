story A small share is told as the most common of so many builds
set up
  spec blood
act
  login
  wait 2 seconds
expect
  popup says "Raid Build: used by 11% of the top 20"
  popup says "M+ Build: most common of 14 builds"
