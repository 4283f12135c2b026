story Undo works after a reload and after logging in again
set up
  spec blood
  wears a random build 8
act
  login
  wait 2 seconds
  remember what is worn as before
  press "Raid Build"
  wait 10 seconds
  <act>
  wait 3 seconds
  type /toptalent undo
  wait 10 seconds
expect
  talents equal what was worn at before
  chat says "Your earlier talents are back."
examples
  | act          |
  | reload       |
  | log in again |
