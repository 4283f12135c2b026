story Do not ask again is kept by its key

set up
  spec 250
  wears the raid build

act
  login
  wait 3 seconds
  enter 2993 difficulty 23
  wait 3 seconds
  press "Don't Ask Again"
expect
  saved AzerothsTopTalentCharDB.suppressions["250:encounter:12993"] is true
  chat says "/toptalent reset"
