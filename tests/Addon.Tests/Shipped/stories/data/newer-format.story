story A newer format is refused with a message
set up
  spec blood
  data
    """
    local _, addon = ...
    addon.TalentData = {}
    addon.EncounterInfo = {}
    addon.TalentDataInfo = { format = 2 }
    """
act
  login
expect
  chat says "needs a newer version of this addon"
  no popup for 5 seconds
