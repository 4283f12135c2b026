-- Generated from TalentDefinitions.cs. Change that file, not this one.
local _, addon = ...

--- What the entries of talents teach.
local TalentDefinitions = {}
addon.TalentDefinitions = TalentDefinitions

--- The definition of an entry, or null: entries of hero trees have none, and the game may not have sent it.
function TalentDefinitions.Of(entry)
    if (entry and entry.definitionID) == nil then
        return nil
    end
    return C_Traits.GetDefinitionInfo(entry.definitionID)
end
