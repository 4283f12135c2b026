story Damaged saved variables are repaired
set up
  spec blood
  saved variables
    """
    AzerothsTopTalentDB = { options = { timeout = "soon", login = true, sound = 3 }, rooms = { enUS = 5 }, suppressions = { ["250:raid"] = true } }
    """
  character variables
    """
    AzerothsTopTalentCharDB = { closings = 7, raids = { ["3004:16"] = { wipedOn = "x" } }, lastApplied = { [250] = {} }, pins = { ["250:raid"] = 1 } }
    """
act
  login
  wait 2 seconds
expect
  one popup
  saved "AzerothsTopTalentCharDB.suppressions[\"250:raid\"]" is true
act
  type /att undo
expect
  chat says "There is nothing to undo."
