story Debug messages say what was considered
set up
  spec blood
  wears the raid build
act
  login
  type /toptalent debug
  wait 2 seconds
expect
  chat says "Login: Worn"
