-- Generated from BossSight.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime

--- Bosses whose name can be read on a unit in sight. In most instances names are secret and this finds nothing; where
--- it does, it is the surest signal there is. Names are compared in the client's language on both sides.
local BossSight = {}
addon.BossSight = BossSight

BossSight.MostBossFrames = 5
BossSight.MostNameplates = 40
BossSight.MostCreatures = 12

function BossSight.Find(bosses)
    local names = BossSight.NamesInSight()
    local found = {}
    if names:Count() == 0 then
        return found
    end

    for _, boss in ipairs(bosses) do
        if BossSight.IsAmong(names, boss) then
            table.insert(found, boss.EncounterID)
        end
    end
    return found
end

function BossSight.NamesInSight()
    local names = runtime.HashSet.new()
    BossSight.AddName(names, "target")
    BossSight.AddName(names, "mouseover")
    for i = 1, BossSight.MostBossFrames do
        BossSight.AddName(names, "boss" .. i)
    end
    for i = 1, BossSight.MostNameplates do
        BossSight.AddName(names, "nameplate" .. i)
    end
    return names
end

function BossSight.AddName(names, unit)
    local ok, unitName
    local either = not UnitExists(unit)
    if not either then
        ok, unitName = pcall(UnitName, unit)
        either = not ok
    end
    if either then
        return
    end
    local name = unitName
    if not issecretvalue(name) and name ~= nil then
        names:Add(name)
    end
end

function BossSight.IsAmong(names, boss)
    if names:Contains(boss.Name) then
        return true
    end

    -- A council has one journal entry and several creatures.
    for i = 1, BossSight.MostCreatures do
        local creature = select(2, EJ_GetCreatureInfo(i, boss.JournalID))
        if creature == nil then
            return false
        end
        if names:Contains(creature) then
            return true
        end
    end
    return false
end
