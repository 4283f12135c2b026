story A commit that succeeds without an event is recognized by comparing
set up
  spec blood
  wears a random build 8
act
  login
  wait 2 seconds
  the next commit is silently done
  press "Raid Build"
  wait 20 seconds
expect
  talents equal the raid build
  chat says "You now wear General raid build."
