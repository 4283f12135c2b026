story Without the data file that is said once
set up
  spec blood
  data none
act
  login
  wait 3 seconds
  enter 2813 difficulty 23
  wait 3 seconds
expect
  chat says "There is no talent data."
  no popup
