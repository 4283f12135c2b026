story An addon of an older game is loaded at the player's word

set up
  client 12.2.0 build 71000 interface 120200
  out-of-date addons are loaded

act
  login

expect
  the addon is loaded
  chat says "PLAYER_LOGIN"
