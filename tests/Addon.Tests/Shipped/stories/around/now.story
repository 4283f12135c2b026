story /att now offers in spite of closings
set up
  spec blood
  wears the raid build
act
  login
  wait 2 seconds
  enter 2813 difficulty 23
  wait 2 seconds
  escape
  type /att now
expect
  one popup
