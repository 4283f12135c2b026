story Hero trees are named: the game wants the configuration and the tree
set up
  spec blood
  wears a random build 3
act
  login
  wait 2 seconds
  escape
  type /toptalent builds
expect
  window says "Herald of the Sandcastle"
  window says "Wardens of the Gull"
