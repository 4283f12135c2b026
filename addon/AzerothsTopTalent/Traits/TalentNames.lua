-- Generated from TalentNames.cs. Change that file, not this one.
local _, addon = ...
local TalentDefinitions = addon.TalentDefinitions
local Localization = addon.Localization

--- Names of talents and hero trees in the player's language.
local TalentNames = {}
addon.TalentNames = TalentNames

--- More names than these make nobody read any.
TalentNames.MostNames = 5

function TalentNames.OfEntry(configID, entryID)
    local entry = C_Traits.GetEntryInfo(configID, entryID)
    if entry == nil then
        return "?"
    end
    if entry.subTreeID ~= nil then
        return TalentNames.OfHeroTree(configID, entry.subTreeID)
    end

    local definition = TalentDefinitions.Of(entry)
    if definition == nil then
        return "?"
    end
    if definition.overrideName ~= nil and definition.overrideName ~= "" then
        return definition.overrideName
    end

    local spellID = definition.spellID or definition.overriddenSpellID
    return spellID == nil and "?" or C_Spell.GetSpellName(spellID) or "?"
end

function TalentNames.OfHeroTree(configID, subTreeID)
    local subTreeInfo = C_Traits.GetSubTreeInfo(configID, subTreeID)
    return subTreeInfo and subTreeInfo.name or "?"
end

--- "7 talents differ: A, B, C, D, E and 2 more"; empty when none does.
function TalentNames.Describe(configID, differences)
    if #differences == 0 then
        return ""
    end

    local names = {}
    for _, difference in ipairs(differences) do
        if #names == TalentNames.MostNames then
            break
        end
        local entryID = difference.TargetEntryId ~= 0 and difference.TargetEntryId or difference.WornEntryId
        table.insert(names, TalentNames.OfEntry(configID, entryID))
    end

    local list = table.concat(names, ", ")
    if #differences > #names then
        list = Localization.Fill_int(
            Localization.Fill(Localization.L.AndMore, "names", list),
            "count",
            #differences - #names
        )
    end
    local text = #differences == 1 and Localization.L.DiffersOne
        or Localization.Fill_int(Localization.L.Differs, "count", #differences)
    return Localization.Fill(text, "names", list)
end
