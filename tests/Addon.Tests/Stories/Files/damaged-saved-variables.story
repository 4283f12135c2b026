story Damaged saved variables are repaired

set up
  spec 250
  wears a random build 7
  saved variables
"""
AzerothsTopTalentDB = 42
"""
  character variables
"""
AzerothsTopTalentCharDB = { suppressions = "yes", closings = 7, lastApplied = true, version = "x" }
"""
act
  login
  wait 3 seconds
expect
  one popup
