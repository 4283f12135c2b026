story An addon of an older game is loaded where the player wants it

set up
  client 12.2.0 build 71000 interface 120200

act
  login

expect
  the addon is not loaded
  chat is silent
