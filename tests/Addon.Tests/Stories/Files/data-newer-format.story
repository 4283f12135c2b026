story Data of a newer format is refused with a word

set up
  spec 250
  wears a random build 7
  data
"""
local _, addon = ...
addon.TalentData = {}
addon.EncounterInfo = {}
addon.TalentDataInfo = { format = 99 }
"""
act
  login
  wait 10 seconds
expect
  no popup
  chat says "newer version of this addon"
