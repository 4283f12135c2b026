story What was asked not to be asked survives a logout

set up
  spec 250
  wears the raid build

act
  login
  wait 3 seconds
  enter 2993 difficulty 23
  wait 3 seconds
  press "Don't Ask Again"
  logout
expect
  saved AzerothsTopTalentCharDB.suppressions["250:encounter:12993"] is true
act
  login
  wait 3 seconds
  escape
  count popups from here
  leave
  wait 2 seconds
  enter 2993 difficulty 23
  wait 5 seconds
expect
  0 popups
