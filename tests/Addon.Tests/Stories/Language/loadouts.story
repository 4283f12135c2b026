story Loadouts are saved, selected and deleted

set up
  spec frost mage
  wears a random build 3
  loadout "One" with a random build 4
  loadout "Two" with a random build 5
  loadout "two" with a random build 6
  loadout "One" is selected

act
  login

expect
  loadouts "One", "Two", "two"
  selected loadout One
  loadout "One" equals a random build 4
  loadouts are unchanged

act
  save a loadout "Three"

expect
  loadouts "One", "Two", "two", "Three"
  loadout "Three" equals a random build 3

act
  select loadout "One"

expect
  talents equal loadout "One"

act
  delete loadout "Two"
  delete loadout "two"
  delete loadout "Three"
  remember the loadouts

expect
  loadouts "One"
  loadouts are unchanged
