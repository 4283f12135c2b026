-- Generated from NewSpells.cs. Change that file, not this one.
local _, addon = ...
local BuildMatch = addon.BuildMatch

--- Spells a new build brings that are on no action bar: easily missed until they are missed in a fight.
local NewSpells = {}
addon.NewSpells = NewSpells

--- The names, in the order of the tree.
function NewSpells.NotOnBars(done, worn)
    local names = {}
    for _, difference in ipairs(BuildMatch.Differences(done.Before, worn, done.Tree)) do
        if difference.TargetEntryId ~= 0 and difference.TargetEntryId ~= difference.WornEntryId then
            local spellID = NewSpells.ActiveSpell(done.ConfigID, difference.TargetEntryId)
            if spellID ~= 0 and not C_ActionBar.HasSpellActionButtons(spellID) then
                table.insert(names, addon.TalentNames.OfEntry(done.ConfigID, difference.TargetEntryId))
            end
        end
    end
    return names
end

-- Talents that are cast are drawn as squares, passive ones as circles. One that replaces a spell takes its place on
-- the bars.
function NewSpells.ActiveSpell(configID, entryID)
    local entry = C_Traits.GetEntryInfo(configID, entryID)
    local definition = addon.TalentDefinitions.Of(entry)
    if entry == nil or definition == nil or (definition.overriddenSpellID or 0) ~= 0 then
        return 0
    end
    if entry.type ~= Enum.TraitNodeEntryType.SpendSquare
        and entry.type ~= Enum.TraitNodeEntryType.SpendCapstoneSquare then
        return 0
    end
    return definition.spellID or 0
end
