story What older versions kept for the account goes to each character once
set up
  spec blood
  wears a random build 3
  saved variables
    """
    AzerothsTopTalentDB = { suppressions = { ["250:general_choice"] = true, ["250:encounter:12813"] = true } }
    """
act
  login
expect
  no popup for 5 seconds
  saved AzerothsTopTalentCharDB.suppressions["250:general_choice"] is true
  saved AzerothsTopTalentCharDB.version is 2
act
  type /toptalent reset
  log in again
  wait 2 seconds
expect
  one popup
  saved AzerothsTopTalentCharDB.suppressions["250:general_choice"] is nil
