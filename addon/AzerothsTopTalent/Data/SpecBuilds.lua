-- Generated from SpecBuilds.cs. Change that file, not this one.
local _, addon = ...

--- The builds of one specialization; encounters by their id.
local SpecBuilds = {}
SpecBuilds.__index = SpecBuilds
addon.SpecBuilds = SpecBuilds

function SpecBuilds.new(SpecID, Raid, MythicPlus, Encounters)
    return setmetatable({ SpecID = SpecID, Raid = Raid, MythicPlus = MythicPlus, Encounters = Encounters }, SpecBuilds)
end
