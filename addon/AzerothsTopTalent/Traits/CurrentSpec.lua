-- Generated from CurrentSpec.cs. Change that file, not this one.
local _, addon = ...

--- The player's specialization.
local CurrentSpec = {}
addon.CurrentSpec = CurrentSpec

--- The specialization id, or 0 below the level of the first one and before the game has sent it.
function CurrentSpec.ID()
    local specID = CurrentSpec.Reported()
    return CurrentSpec.IsInitial(specID) and 0 or specID
end

--- Whether the character has not chosen a specialization yet.
function CurrentSpec.IsBelowFirst()
    return CurrentSpec.IsInitial(CurrentSpec.Reported())
end

function CurrentSpec.Name()
    return GetSpecializationNameForSpecID(CurrentSpec.ID()) or "?"
end

function CurrentSpec.Reported()
    local index = C_SpecializationInfo.GetSpecialization()
    return index == nil and 0 or C_SpecializationInfo.GetSpecializationInfo(index)
end

-- What a character reports before it has chosen: one id a class.
function CurrentSpec.IsInitial(specID)
    return specID >= 1444 and specID <= 1456 or specID == 1465
end
