story A talent on cooldown: the build follows the moment it is ready, and no try is made before
set up
  spec blood
  wears a random build 3
  all worn talents on cooldown for <seconds> seconds
act
  login
  wait 2 seconds
  press "Raid Build"
  wait 5 seconds
expect
  chat says "on cooldown"
  chat says "follows when the cooldown is over"
  talents do not equal the raid build
act
  listen to chat from here
  wait <before> seconds
expect
  0 commits
  chat is silent
act
  wait 25 seconds
expect
  1 commits
  talents equal the raid build
examples
  | seconds | before |
  | 30      | 15     |
  | 600     | 585    |
  | 3600    | 3585   |
