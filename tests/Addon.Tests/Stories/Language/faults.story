story What goes wrong with a commit can be ordered

set up
  spec frost mage
  wears a random build 3

act
  login
  the next commit is <fault>
  type /toy restage
  listen to chat from here
  type /toy commit
  wait 6 seconds

expect
  chat says "commit: <answer>"
  talents equal <worn>

examples
  | fault         | answer | worn             |
  | refused       | false  | a random build 3 |
  | interrupted   | true   | a random build 3 |
  | rejected      | true   | a random build 3 |
  | silently done | true   | nothing          |
  | silently lost | true   | a random build 3 |
