story The Mythic+ build is put on at login

set up
  spec 250
  wears a random build 7

act
  login
  wait 3 seconds
  press 2
  wait 8 seconds
expect
  talents equal the mythicplus build
  selected loadout none
