story Chance begins with the seed

set up
  seed 4
  spec frost mage
  addon Bell
  loadout "A" with nothing
  loadout "B" with nothing
  loadout "C" with nothing
  loadout "D" with nothing

act
  login

expect
  chat says "ding: DABC"
