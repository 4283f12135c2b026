-- Generated from Place.cs. Change that file, not this one.
local _, addon = ...
local Difficulty = addon.Difficulty

--- Where the player is. Outside instances the difficulty is 0.
local Place = {}
Place.__index = Place
addon.Place = Place

function Place.new(Name, InstanceType, DifficultyID, MapID)
    return setmetatable({ Name = Name, InstanceType = InstanceType, DifficultyID = DifficultyID, MapID = MapID }, Place)
end

--- Instance map and difficulty, such as 3004:16.
function Place:GetKey()
    return self.MapID .. ":" .. self.DifficultyID
end

function Place:GetIsDungeon()
    return self.InstanceType == "party" and Difficulty.IsDungeon(self.DifficultyID)
end

function Place:GetIsRaid()
    return self.InstanceType == "raid" and (Difficulty.IsRaid(self.DifficultyID) or self:GetIsLfr())
end

function Place:GetIsLfr()
    return self.InstanceType == "raid" and self.DifficultyID == Difficulty.RaidLfr
end

function Place.Current()
    local name, instanceType, difficultyID, _, _, _, _, mapID = GetInstanceInfo()
    return Place.new(name, instanceType, difficultyID, mapID)
end
