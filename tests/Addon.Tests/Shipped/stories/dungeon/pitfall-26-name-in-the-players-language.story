story The dungeon is named in the player's language and found by its id
set up
  spec blood
  language deDE
  wears the mythicplus build
act
  login
  wait 2 seconds
  enter 2813 difficulty 23
  wait 2 seconds
expect
  popup does not say "Murder Row"
  buttons "Wechseln", "Abbrechen", "Nicht mehr fragen"
