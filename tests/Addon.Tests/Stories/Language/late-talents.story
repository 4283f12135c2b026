story Talents that come late change nothing before they are there

set up
  talents arrive after 6 seconds

act
  login
  wait 5 seconds
  type /toy edit

expect
  chat says "edit: false Your talents are not available yet."

act
  wait 2 seconds
  type /toy edit

expect
  chat says "edit: true"
