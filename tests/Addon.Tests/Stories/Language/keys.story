story A keystone is slotted, started and ended

set up
  in 2993 difficulty 23
  key font open
  keystone 588 level 7 in the bags

act
  login
  open the font
  slot a key for 588 level 12
  type /toy key

expect
  chat says "CHALLENGE_MODE_KEYSTONE_RECEPTABLE_OPEN"
  chat says "CHALLENGE_MODE_KEYSTONE_SLOTTED 588"
  chat says "key: 588"
  chat says "own key: 588 7"

act
  start the key
  type /toy edit

expect
  chat says "CHALLENGE_MODE_START 2993"
  chat says "during a Mythic+ run"

act
  complete the key

expect
  chat says "CHALLENGE_MODE_COMPLETED"

act
  listen to chat from here
  type /toy edit
  give up the key

expect
  chat says "edit: true"
  chat says "CHALLENGE_MODE_RESET 2993"
