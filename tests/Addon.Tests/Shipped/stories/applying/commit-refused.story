story A refused commit is told with the game's own reason
set up
  spec blood
  wears a random build 8
act
  login
  wait 2 seconds
  remember what is worn as before
  the next commit is <fault>
  press "Raid Build"
  wait 20 seconds
expect
  nothing is staged
  talents equal what was worn at before
  chat says "<words>"
examples
  | fault | words |
  | refused | talent change failed |
  | rejected | talent change |
  | silently lost | did not answer |
