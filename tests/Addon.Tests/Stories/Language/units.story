story Names are readable, secret or raise an error

set up
  in 3004 difficulty 16
  unit target is boss 3470
  <map>

act
  login
  type /toy who

expect
  chat says "target: <inside>"

act
  unit target is boss "Twin Fangs" readable
  type /toy who

expect
  chat says "target: The Twin Fangs"
  chat says "PLAYER_TARGET_CHANGED"

act
  unit target is "A Rat" secret
  listen to chat from here
  type /toy who

expect
  chat says "target: (secret)"

act
  unit target is "A Rat" throwing
  type /toy who

expect
  chat says "target: (error)"

act
  unit target goes
  type /toy who

expect
  chat says "target: nil"

examples
  | map                     | inside                  |
  | unit target is boss 3470 | (secret)               |
  | unit target is Mouse readable | Mouse             |
  | the map is unrestricted | Nek'zali the Soulcoiler |
