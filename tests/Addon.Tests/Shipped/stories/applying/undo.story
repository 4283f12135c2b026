story Undo brings the earlier talents back
set up
  spec blood
  wears a random build <seed>
act
  login
  wait 2 seconds
  remember what is worn as before
  press "Raid Build"
  wait 10 seconds
expect
  talents equal the raid build
act
  <between>
  type /toptalent undo
  wait 10 seconds
expect
  talents equal what was worn at before
  nothing is staged
  chat says "Your earlier talents are back."
act
  type /toptalent undo
expect
  chat says "There is nothing to undo."
examples
  | seed | between |
  | 3 | wait 1 seconds |
  | 4 | reload |
  | 5 | log in again |
