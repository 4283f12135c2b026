-- Generated from Choice.cs. Change that file, not this one.
local _, addon = ...
local ContentKind = addon.ContentKind

--- One build the player can pick. Encounter is null for a general build; Pin is the player's
--- own build, which then stands in for the data's. A boss that is dead by the lockout only is IsLockedOut.
local Choice = {}
Choice.__index = Choice
addon.Choice = Choice

function Choice.new(SpecID, Kind, Encounter_, Build, Pin, IsLockedOut)
    return setmetatable(
        { SpecID = SpecID, Kind = Kind, Encounter = Encounter_, Build = Build, Pin = Pin, IsLockedOut = IsLockedOut },
        Choice
    )
end

--- The key by which the player can suppress or pin it, such as 250:raid or 250:encounter:3129.
function Choice:GetKey()
    return self.Encounter ~= nil and self.SpecID .. ":encounter:" .. self.Encounter.EncounterID
        or self.Kind == ContentKind.Raid and self.SpecID .. ":raid" or self.SpecID .. ":mythicplus"
end

function Choice:GetTalentCode()
    return self.Pin ~= nil and self.Pin.talentCode or self.Build.talentCode
end
