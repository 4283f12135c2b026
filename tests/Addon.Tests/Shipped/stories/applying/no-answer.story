story The game does not answer: everything is taken back and said
set up
  spec blood
  wears a random build 8
act
  login
  wait 2 seconds
  the next commit is silently lost
  press "Raid Build"
  wait 15 seconds
expect
  nothing is staged
  talents equal a random build 8
  chat says "The game did not answer"
