-- Generated from BossDetection.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime

--- Which boss is the group standing at? Narrows the living bosses by every signal that can be read.
local BossDetection = {}
addon.BossDetection = BossDetection

local Clue = {}
Clue.__index = Clue
BossDetection.Clue = Clue

function Clue.new(Reason, EncounterIDs)
    return setmetatable({ Reason = Reason, EncounterIDs = EncounterIDs }, Clue)
end

function BossDetection.Narrow(bosses, signals)
    local candidates = {}
    local lockedOut = {}
    for _, boss in ipairs(bosses) do
        if boss.State == addon.BossState.Alive then
            table.insert(candidates, boss)
        elseif boss.State == addon.BossState.LockedOut then
            table.insert(lockedOut, boss)
        end
    end
    runtime.sort(candidates, function(a, b) return a.Order - b.Order end)
    runtime.sort(lockedOut, function(a, b) return a.Order - b.Order end)

    if #candidates == 0 then
        return addon.BossVerdict.new(candidates, addon.BossReason.Unknown, lockedOut)
    end
    if #candidates == 1 then
        return addon.BossVerdict.new(candidates, addon.BossReason.OnlyOneLeft, lockedOut)
    end

    local all = {
        Clue.new(addon.BossReason.InSight, BossDetection.Known(signals.InSight, candidates)),
        Clue.new(addon.BossReason.ThisRoom, BossDetection.Known(signals.Room, candidates)),
        Clue.new(addon.BossReason.PulledHereBefore, BossDetection.Known(signals.PulledHere, candidates)),
        Clue.new(addon.BossReason.WipedHere, BossDetection.Known(signals.LastWipe, candidates)),
    }
    for _, clue in ipairs(all) do
        if not (#clue.EncounterIDs == 0 or BossDetection.ContradictsAllOthers(clue, all)) then
            local left = BossDetection.Among(clue.EncounterIDs, candidates)
            -- Of two signals that exclude each other the surer one has already been heard.
            if #left ~= 0 then
                if #left == 1 then
                    return addon.BossVerdict.new(left, BossDetection.Better(clue.Reason, left[1], signals), lockedOut)
                end
                candidates = left
            end
        end
    end
    return addon.BossVerdict.new(candidates, addon.BossReason.NextInOrder, lockedOut)
end

-- Every pull teaches its room, so a wipe is always in a known one too; "you wiped here" is what the player remembers.
function BossDetection.Better(reason, boss, signals)
    local isWipe = reason == addon.BossReason.PulledHereBefore and runtime.contains(signals.LastWipe, boss.EncounterID)
    return isWipe and addon.BossReason.WipedHere or reason
end

--- True when at least two other signals agree with each other and none of them with this one.
function BossDetection.ContradictsAllOthers(clue, all)
    local common = {}
    local others = 0
    for _, other in ipairs(all) do
        if other.Reason ~= clue.Reason and #other.EncounterIDs ~= 0 then
            if #BossDetection.Shared(clue.EncounterIDs, other.EncounterIDs) > 0 then
                return false
            end
            others = others + 1
            if others == 1 then
                common = other.EncounterIDs
            else
                common = BossDetection.Shared(common, other.EncounterIDs)
            end
        end
    end
    return others > 1 and #common > 0
end

function BossDetection.Known(encounterIDs, candidates)
    local known = {}
    for _, boss in ipairs(candidates) do
        if runtime.contains(encounterIDs, boss.EncounterID) then
            table.insert(known, boss.EncounterID)
        end
    end
    return known
end

function BossDetection.Among(encounterIDs, candidates)
    local among = {}
    for _, boss in ipairs(candidates) do
        if runtime.contains(encounterIDs, boss.EncounterID) then
            table.insert(among, boss)
        end
    end
    return among
end

function BossDetection.Shared(left, right)
    local shared = {}
    for _, encounterID in ipairs(left) do
        if runtime.contains(right, encounterID) then
            table.insert(shared, encounterID)
        end
    end
    return shared
end
