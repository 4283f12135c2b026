story The checkbox suppresses the question for this specialization only
set up
  spec blood
act
  login
  wait 2 seconds
  tick "Don't ask for this specialization"
  press "Keep Current"
expect
  saved "AzerothsTopTalentCharDB.suppressions[\"250:general_choice\"]" is true
act
  put on a random build 4
  log in again
expect
  no popup for 10 seconds
act
  change spec to frost death knight
  wait 10 seconds
expect
  one popup
act
  type /toptalent reset
expect
  saved "AzerothsTopTalentCharDB.suppressions[\"250:general_choice\"]" is nil
