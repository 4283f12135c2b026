story Debug messages say what was considered
set up
  spec blood
  wears the raid build
act
  login
  type /toptalent debug
  wait 2 seconds
expect
  chat says "debug=1"
  chat says "Login: Worn"
