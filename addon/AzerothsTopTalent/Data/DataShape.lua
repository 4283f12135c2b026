-- Generated from DataShape.cs. Change that file, not this one.
local _, addon = ...

--- Whether the data file has the shape that is read here. The first version had TalentData[specID].raid in place of
--- .general.raid; a file that somebody edited may have any.
local DataShape = {}
addon.DataShape = DataShape

function DataShape.IsRight()
    local info = addon.TalentDataInfo
    if not addon.SavedValue.IsTable(addon.TalentData) or not addon.SavedValue.IsTable(addon.EncounterInfo)
        or not addon.SavedValue.IsTable(info) then
        return false
    end
    if not addon.SavedValue.IsNumber(info.format) or not DataShape.AreTables(info.trees) then
        return false
    end

    for _, value in pairs(addon.TalentData) do
        if not addon.SavedValue.IsTable(value) or not DataShape.IsSpec(value) then
            return false
        end
    end
    for _, value2 in pairs(addon.EncounterInfo) do
        if not addon.SavedValue.IsTable(value2) or not addon.SavedValue.IsText(value2.name) then
            return false
        end
    end
    return true
end

function DataShape.IsSpec(row)
    if row.general == nil then
        return row.raid == nil and DataShape.AreBuilds(row.encounters)
    end
    return addon.SavedValue.IsTable(row.general) and DataShape.IsBuild(row.general.raid)
        and DataShape.IsBuild(row.general.mythicplus) and DataShape.AreBuilds(row.encounters)
end

function DataShape.IsBuild(build)
    return build == nil
        or addon.SavedValue.IsTable(build) and addon.SavedValue.IsText(build.talentCode)
            and addon.SavedValue.IsNumber(build.popularity)
end

function DataShape.AreBuilds(builds)
    if builds == nil then
        return true
    end
    if not addon.SavedValue.IsTable(builds) then
        return false
    end

    for _, value in pairs(builds) do
        if not DataShape.IsBuild(value) then
            return false
        end
    end
    return true
end

function DataShape.AreTables(trees)
    if trees == nil then
        return true
    end
    if not addon.SavedValue.IsTable(trees) then
        return false
    end

    for _, value in pairs(trees) do
        if not addon.SavedValue.IsTable(value) then
            return false
        end
    end
    return true
end
