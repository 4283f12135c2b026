story An equal loadout of the player is worn in place of a second one
set up
  spec blood
  wears a random build 3
  loadout "Aa" with a random build 5
  loadout "Raid" with the raid build
  loadout "Zz" with a random build 6
act
  login
  wait 2 seconds
  set AzerothsTopTalent_ownLoadout to true
  press "Raid Build"
  wait 15 seconds
expect
  talents equal the raid build
  selected loadout Raid
  loadouts "Aa", "Raid", "Zz"
