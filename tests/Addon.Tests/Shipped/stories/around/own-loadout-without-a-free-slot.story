story The own loadout is wanted, and all 40 slots are taken
set up
  spec blood
  wears a random build 3
  all loadout slots are full
act
  login
  wait 2 seconds
  set AzerothsTopTalent_ownLoadout to true
  remember the loadouts
  press "Raid Build"
  wait 20 seconds
expect
  loadouts are unchanged
  chat says "There is no free loadout slot."
  talents equal a random build 3
  nothing is staged
