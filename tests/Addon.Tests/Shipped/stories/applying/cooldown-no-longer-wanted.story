story A build that waits for a cooldown is dropped with a reason when place, specialization or talents are others
set up
  spec blood
  wears a random build 3
  all worn talents on cooldown for 60 seconds
act
  login
  wait 2 seconds
  press "Raid Build"
  wait 5 seconds
  <change>
  wait 2 minutes
expect
  talents do not equal the raid build
  chat says "<reason>"
examples
  | change                                 | reason                       |
  | enter 2813 difficulty 1                | you are somewhere else now   |
  | forced into spec frost death knight    | your talents have changed    |
  | put on a random build 4                | your talents have changed    |
