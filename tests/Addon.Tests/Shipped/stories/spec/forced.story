story A change that no event tells of is noticed
set up
  spec blood
  wears the raid build
act
  login
  wait 5 seconds
  forced into spec frost death knight
  wait 10 seconds
expect
  one popup
