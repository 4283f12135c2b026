story A change that succeeds without a word is noticed

set up
  spec 250
  wears a random build 7

act
  login
  wait 3 seconds
  the next commit is silently done
  press "Raid Build"
  wait 20 seconds
expect
  talents equal the raid build
  chat says "You now wear"
