story The older two-level shape is recognized
set up
  spec blood
  data
    """
    local _, addon = ...
    addon.TalentData = { [250] = { raid = { talentCode = "CoPA" } } }
    addon.EncounterInfo = {}
    """
act
  login
expect
  chat says "from an older version"
  no popup for 5 seconds
