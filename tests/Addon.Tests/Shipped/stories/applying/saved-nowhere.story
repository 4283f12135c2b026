story A worn build that is saved nowhere is warned of
set up
  spec blood
  wears a random build 8
act
  login
  wait 2 seconds
expect
  popup says "Your current build is not saved as a loadout."
act
  escape
  save a loadout "Mine"
  enter 2813 difficulty 23
  wait 2 seconds
expect
  popup does not say "not saved as a loadout"
