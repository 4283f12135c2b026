story Saved variables from a file of another shape at top level
set up
  spec blood
  wears a random build 3
  saved variables
    """
    AzerothsTopTalentDB = { options = { "a", "b", [true] = 1, [2.5] = "x", timeout = {} }, rooms = { enUS = { ["3004:-:Somewhere"] = { [3421] = "yes", x = true, [1e300] = true } } } }
    """
  character variables
    """
    AzerothsTopTalentCharDB = { enabled = "no", suppressions = { ["250:encounter:3421"] = false, ["250:raid"] = {} , [1] = 5 }, closings = { a = 1, ["Login:250:general_choice"] = {} }, lastApplied = { x = { talentCode = "a", before = "b", level = 90, tree = 1, time = 1 }, [250] = { talentCode = "garbage", before = "garbage", level = 90, tree = "x", time = "y" } }, raids = { ["3004:16"] = { pulledAt = { x = 5, [3421] = "5" }, killedAt = { [3421] = -1, [3420] = 1e300 }, wipedOn = 3421, wipedAt = 1e300 } } }
    """
act
  login
  wait 2 seconds
expect
  one popup
act
  type /att status
  press "Raid Build"
  wait 10 seconds
  type /att undo
  wait 10 seconds
expect
  talents equal a random build 3
act
  enter 3004 difficulty 16
  wait 2 seconds
  walk to floor none sub-zone "Somewhere"
  ready check
  wait 2 seconds
  pull 3421
  wait 10 seconds
  wipe
  resurrect
  reload
  wait 3 seconds
  ready check
  wait 2 seconds
expect
  one popup
