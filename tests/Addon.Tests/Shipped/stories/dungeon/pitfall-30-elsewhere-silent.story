story Delves, scenarios and story raids are left alone
set up
  spec blood
  wears a random build 3
  loadout "Mine" with a random build 3
act
  login
  wait 2 seconds
  escape
  count popups from here
  enter 2813 difficulty 208
expect
  no popup for 5 seconds
