story From nothing, gates, the hero tree and talents of several entries are bought in passes
set up
  spec <spec>
  wears nothing
act
  login
  wait 2 seconds
  press "Raid Build"
  wait 10 seconds
expect
  talents equal the raid build
  1 commits
examples
  | spec              |
  | blood             |
  | frost death knight |
  | arcane mage       |
