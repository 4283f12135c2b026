story Data for another tree is not offered, and that is said once
set up
  spec blood
  data
    """
    local _, addon = ...
    addon.TalentData = { [250] = { general = { raid = { talentCode = "CoPA", sampleSize = 1, popularity = 1 } }, encounters = {} } }
    addon.EncounterInfo = {}
    addon.TalentDataInfo = { format = 1, source = "warcraftlogs", trees = { [6] = { nodes = 3, checksum = 4 } } }
    addon.TalentDataTimestamp = "2026-10-04T16:07:08"
    """
act
  login
  wait 3 seconds
expect
  chat says "another version of your class's talent tree"
  no popup
