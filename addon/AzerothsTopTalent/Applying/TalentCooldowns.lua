-- Generated from TalentCooldowns.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime
local BuildMatch = addon.BuildMatch

--- Cooldowns of the spells that talents teach, as far as the game tells them.
local TalentCooldowns = {}
addon.TalentCooldowns = TalentCooldowns

--- The spells of the worn talents that a change takes away.
function TalentCooldowns.SpellsTakenAway(change)
    local spells = {}
    for _, difference in ipairs(BuildMatch.Differences(change.Before, change.Target, change.Tree)) do
        local spellID = difference.WornEntryId == 0 and 0
            or TalentCooldowns.SpellOf(change.ConfigID, difference.WornEntryId)
        if spellID ~= 0 then
            table.insert(spells, spellID)
        end
    end
    return spells
end

--- Until all these spells are ready: 0 when no cooldown is known to run, null while one runs whose end is secret.
function TalentCooldowns.SecondsLeft(spells)
    local most = 0
    for _, spellID in ipairs(spells) do
        local cooldown = C_Spell.GetSpellCooldown(spellID)
        if cooldown ~= nil and cooldown.isActive then
            local start = cooldown.startTime
            if issecretvalue(start) then
                return nil
            end
            local duration = cooldown.duration
            if issecretvalue(duration) then
                return nil
            end
            most = runtime.larger(most, start + duration - GetTime())
        end
    end
    return most
end

function TalentCooldowns.SpellOf(configID, entryID)
    local definition = addon.TalentDefinitions.Of(C_Traits.GetEntryInfo(configID, entryID))
    return definition and definition.spellID or 0
end
