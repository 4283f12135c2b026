-- Generated from BossSignals.cs. Change that file, not this one.
local _, addon = ...

--- What could be read at this moment, as encounter ids, from the surest signal to the weakest. An empty list means the
--- signal could not be read (unit names are secret in instances, the map may be unknown), which says nothing.
local BossSignals = {}
BossSignals.__index = BossSignals
addon.BossSignals = BossSignals

function BossSignals.new(InSight, Room, PulledHere, LastWipe)
    return setmetatable({ InSight = InSight, Room = Room, PulledHere = PulledHere, LastWipe = LastWipe }, BossSignals)
end
