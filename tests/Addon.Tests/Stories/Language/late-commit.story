story An answer may be late, a switch ignored, a loadout lost

set up
  spec frost mage
  wears a random build 3
  loadout "One" with a random build 4

act
  login
  commits are answered 4 seconds late
  type /toy restage
  type /toy commit
  wait 6 seconds

expect
  talents equal a random build 3

act
  wait 4 seconds

expect
  talents equal nothing

act
  commits are answered 0 seconds late
  the next switch of loadouts is ignored
  type /toy switch One
  wait 6 seconds

expect
  talents equal nothing

act
  type /toy switch one
  wait 6 seconds

expect
  talents equal loadout "One"

act
  the next loadout is never created
  type /toy new Lost
  wait 2 seconds

expect
  loadouts "One"

act
  the next loadout loses its name
  type /toy new Nameless
  wait 2 seconds

expect
  loadouts "One", ""
