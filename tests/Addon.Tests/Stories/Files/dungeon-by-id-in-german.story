story A German client is offered the same by id

set up
  language deDE
  spec 250
  wears the raid build

act
  login
  wait 3 seconds
  enter 2993 difficulty 23
  wait 3 seconds
expect
  one popup
act
  press 1
  wait 8 seconds
expect
  talents equal the build of 12993
