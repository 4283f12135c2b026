story A keystone may be in the font, running or done before login

set up
  in 2993 difficulty 23
  a key for 588 level 12 is <state>

act
  login
  type /toy key
  type /toy edit
  type /toy where

expect
  chat says "<key>"
  chat says "edit: <edit>"
  chat says "party <difficulty> 2993"

examples
  | state   | key                    | edit  | difficulty |
  | slotted | key: 588               | true  | 23         |
  | running | true                   | false | 8          |
  | done    | false                  | true  | 8          |
