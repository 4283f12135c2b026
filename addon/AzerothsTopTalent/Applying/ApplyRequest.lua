-- Generated from ApplyRequest.cs. Change that file, not this one.
local _, addon = ...

--- A build to put on. Name is what the player knows it by. IsRetry for one that was announced
--- already and had to wait.
local ApplyRequest = {}
ApplyRequest.__index = ApplyRequest
addon.ApplyRequest = ApplyRequest

function ApplyRequest.new(SpecID, Name, TalentCode, IsUndo, IsRetry)
    return setmetatable(
        { SpecID = SpecID, Name = Name, TalentCode = TalentCode, IsUndo = IsUndo, IsRetry = IsRetry },
        ApplyRequest
    )
end
