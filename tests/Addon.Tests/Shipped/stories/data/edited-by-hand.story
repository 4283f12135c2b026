story Data that somebody has edited is said to be unusable, or offers nothing, and is never an error
set up
  spec blood
  wears a random build 3
  data
    """
    local _, addon = ...
    <lua>
    """
act
  login
  wait 3 seconds
  enter 2813 difficulty 23
  wait 3 seconds
  enter 3004 difficulty 16
  wait 2 seconds
  ready check
  wait 2 seconds
  type /att status
  type /att builds
  type /att builds
  type /att now
expect
  chat says "<said>"
  no errors
examples
  | lua | said |
  | addon.TalentData = 5 | older version |
  | addon.TalentData = {} | older version |
  | addon.TalentData = { [250] = 5 } addon.EncounterInfo = {} addon.TalentDataInfo = { format = 1, trees = {} } | older version |
  | addon.TalentData = { [250] = { general = 5, encounters = 7 } } addon.EncounterInfo = { [5] = 7 } addon.TalentDataInfo = { format = 1, trees = 9 } | older version |
  | addon.TalentData = { [250] = {} } addon.EncounterInfo = {} addon.TalentDataInfo = { format = "1" } | older version |
  | addon.TalentData = { [250] = { general = { raid = {} }, encounters = { [3421] = { talentCode = 5 } } } } addon.EncounterInfo = { [3421] = { name = "x" } } addon.TalentDataInfo = { format = 1, trees = { [6] = {} } } addon.TalentDataTimestamp = "nonsense" | older version |
  | addon.TalentDataInfo = { format = 2 } | no talent data |
  | addon.TalentDataInfo = { format = 2 } addon.TalentData = {} | newer version |
