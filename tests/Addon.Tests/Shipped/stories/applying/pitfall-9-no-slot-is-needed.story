story Full loadout slots are no obstacle in place, and one of our own is refused with a reason
set up
  spec blood
  wears a random build 3
  all loadout slots are full
act
  login
  wait 2 seconds
  press "Raid Build"
  wait 10 seconds
expect
  talents equal the raid build
act
  set AzerothsTopTalent_ownLoadout to true
  enter 2813 difficulty 23
  wait 2 seconds
  press "Switch"
  wait 15 seconds
expect
  chat says "There is no free loadout slot."
  talents equal the raid build
  nothing is staged
