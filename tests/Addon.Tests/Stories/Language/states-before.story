story A state to begin with is there at login

set up
  <state>

act
  login
  type /toy <command>

expect
  chat says "<answer>"

examples
  | state                             | command | answer                      |
  | dead                              | state   | state: true false false 90  |
  | moving                            | state   | state: false true false 90  |
  | away from keyboard                | state   | state: false false true 90  |
  | in a cinematic                    | state   | state: false                |
  | in a pvp match                    | edit    | once the match has started  |
  | talents change in rest areas only | edit    | in a rest area              |
  | dead                              | edit    | when you're dead            |
