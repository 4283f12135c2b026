story A popup of the addon's own has boxes to tick, and settings

act
  login
  type /toy popup

expect
  popup says "A popup of its own"
  checkbox "Ripe only" is not ticked

act
  tick "Ripe only"

expect
  checkbox "Ripe only" is ticked

act
  press "Fine"

expect
  chat says "ripe only: true"

act
  set "Be loud" to off

expect
  saved ToyDB.loud is false
