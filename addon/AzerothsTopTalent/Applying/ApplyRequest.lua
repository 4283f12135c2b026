-- Generated from ApplyRequest.cs. Change that file, not this one.
local _, addon = ...

--- A build to put on. Name is what the player knows it by.
local ApplyRequest = {}
ApplyRequest.__index = ApplyRequest
addon.ApplyRequest = ApplyRequest

function ApplyRequest.new(SpecID, Name, TalentCode, IsUndo)
    return setmetatable(
        { SpecID = SpecID, Name = Name, TalentCode = TalentCode, IsUndo = IsUndo },
        ApplyRequest
    )
end

function ApplyRequest:Equals(other)
    return getmetatable(other) == getmetatable(self) and self.SpecID == other.SpecID and self.Name == other.Name
        and self.TalentCode == other.TalentCode
        and self.IsUndo == other.IsUndo
end
