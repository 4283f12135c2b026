story A change of specialization during the cast takes everything back
set up
  spec blood
  wears a random build 8
act
  login
  wait 2 seconds
  press "Raid Build"
  wait 2 seconds
  forced into spec frost death knight
  wait 5 seconds
expect
  nothing is staged
