story Refused with the client's own reason
set up
  spec blood
  wears a random build 3
  <state>
act
  login
  wait 2 seconds
  type /toptalent builds
  press "1"
  wait 10 seconds
expect
  talents equal a random build 3
  chat says "<reason>"
examples
  | state | reason |
  | in a pvp match | once the match has started |
  | talents change in rest areas only | rest area |
