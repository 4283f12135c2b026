story Data for another tree is not offered

set up
  spec 250
  wears a random build 7
  data
"""
local _, addon = ...
addon.TalentData = { [250] = { general = { raid = { talentCode = "CoPAAAAA", sampleSize = 20, popularity = 50 } }, encounters = {} } }
addon.EncounterInfo = {}
addon.EncounterByName = {}
addon.TalentDataInfo = { format = 1, source = "sandbox", trees = { [6] = { nodes = 3, checksum = 12 } } }
addon.TalentDataTimestamp = "2026-10-17T16:07:08"
"""
act
  login
  wait 10 seconds
expect
  no popup
  chat says "another version of your class's talent tree"
