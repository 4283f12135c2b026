story Account-wide suppressions of older data, some of them odd
set up
  spec blood
  wears a random build 3
  saved variables
    """
    AzerothsTopTalentDB = { suppressions = { ["250:raid"] = true, ["250:mythicplus"] = false, ["250:encounter:12813"] = 1, [5] = true, ["nonsense"] = true, ["250:general_choice"] = "yes" } }
    """
act
  login
  wait 2 seconds
expect
  saved AzerothsTopTalentCharDB.suppressions["250:raid"] is true
  saved AzerothsTopTalentCharDB.suppressions["250:mythicplus"] is nil
