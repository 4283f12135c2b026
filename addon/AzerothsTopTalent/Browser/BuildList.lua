-- Generated from BuildList.cs. Change that file, not this one.
local _, addon = ...

--- All builds of a specialization, the general ones first, then in the order of the data.
local BuildList = {}
addon.BuildList = BuildList

function BuildList.Of(builds)
    local choices = {}
    if builds.Raid ~= nil then
        table.insert(choices, addon.Choice.new(builds.SpecID, addon.ContentKind.Raid, nil, builds.Raid, nil, false))
    end
    if builds.MythicPlus ~= nil then
        table.insert(
            choices,
            addon.Choice.new(builds.SpecID, addon.ContentKind.MythicPlus, nil, builds.MythicPlus, nil, false)
        )
    end
    BuildList.AddEncounters(choices, builds, addon.ContentKind.Raid)
    BuildList.AddEncounters(choices, builds, addon.ContentKind.MythicPlus)
    return choices
end

function BuildList.AddEncounters(choices, builds, kind)
    for _, encounter in ipairs(addon.BuildData.GetEncounters()) do
        local build = builds.Encounters[encounter.EncounterID]
        if encounter.Kind == kind and build ~= nil then
            table.insert(choices, addon.Choice.new(builds.SpecID, kind, encounter, build, nil, false))
        end
    end
end
