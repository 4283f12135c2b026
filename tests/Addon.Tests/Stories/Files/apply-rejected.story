story A rejected change is told and taken back

set up
  spec 250
  wears a random build 7

act
  remember what is worn as before
  login
  wait 3 seconds
  the next commit is <fault>
  press "Raid Build"
  wait 20 seconds
expect
  talents equal what was worn at before
  nothing is staged
examples
  | fault         |
  | refused       |
  | interrupted   |
  | rejected      |
  | silently lost |
