story Undo refuses after a change of specialization

set up
  spec 250
  wears a random build 7

act
  login
  wait 3 seconds
  press "Raid Build"
  wait 8 seconds
  change spec to 251
  wait 3 seconds
  escape
  listen to chat from here
  type /toptalent undo
  wait 2 seconds
expect
  1 commits
