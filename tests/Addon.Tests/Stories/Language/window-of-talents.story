story The talent window acts while it is open

set up
  spec frost mage
  wears a random build 3

act
  login
  type /toy spells
  open the talent window
  type /toy spells
  close the talent window
  type /toy spells

expect
  chat says "spells: nil"
  chat says "spells: true"
  chat says "spells: false"
