-- Generated from BuildData.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime
local ChatLog = addon.ChatLog
local NodeOrder = addon.NodeOrder

--- The builds of the player's class, checked once at login.
local BuildData = {}
addon.BuildData = BuildData

--- The newest format this addon reads.
BuildData.Format = 1

BuildData.encounters = {}
BuildData.isUsable = false
BuildData.saidOtherTree = false

function BuildData.GetEncounters()
    return BuildData.encounters
end

function BuildData.GetIsSandbox()
    return (addon.TalentDataInfo and addon.TalentDataInfo.source) == "sandbox"
end

function BuildData.GetSource()
    return addon.TalentDataInfo and addon.TalentDataInfo.source or "?"
end

--- When the data was made, in seconds since 1970; null when the file does not say.
function BuildData.GetTime()
    if addon.TalentDataTimestamp == nil then
        return nil
    end
    return addon.Timestamp.Parse(addon.TalentDataTimestamp)
end

--- Reads the file, says what is wrong with it, and lets go of other classes' builds.
function BuildData.Load()
    local problem = BuildData.Problem()
    if problem ~= nil then
        ChatLog.Say(problem)
        return
    end

    BuildData.isUsable = true
    for key, value in pairs(addon.EncounterInfo) do
        table.insert(BuildData.encounters, BuildData.ToEncounter(key, value))
    end
    runtime.sort(BuildData.encounters, BuildData.ByOrder)
    BuildData.ReleaseOtherClasses()
end

--- The builds of a specialization, or null when there are none that can be offered.
function BuildData.Of(specID)
    if not BuildData.isUsable then
        return nil
    end

    local row = addon.TalentData[specID]
    if row == nil then
        return nil
    end
    return addon.SpecBuilds.new(
        specID,
        row.general and row.general.raid,
        row.general and row.general.mythicplus,
        row.encounters or {}
    )
end

--- Whether the builds were encoded for the tree the game has now. A build for another tree may decode to something
--- nobody chose, so none is offered.
function BuildData.FitsGame(specID)
    local classID = C_SpecializationInfo.GetClassIDFromSpecID(specID)
    local nodeIDs = addon.GameTree.NodeOrder(specID)
    if classID == nil or nodeIDs == nil then
        return false
    end

    local tree = addon.TalentDataInfo and addon.TalentDataInfo.trees and addon.TalentDataInfo.trees[classID]
    if tree ~= nil and tree.nodes == #nodeIDs and tree.checksum == NodeOrder.Checksum(nodeIDs) then
        return true
    end

    if not BuildData.saidOtherTree then
        BuildData.saidOtherTree = true
        ChatLog.Say(addon.Localization.L.DataOtherTree)
    end
    return false
end

function BuildData.Problem()
    if addon.TalentData == nil then
        return addon.Localization.L.DataMissing
    end
    if BuildData.IsNewer() then
        return addon.Localization.L.DataFormat
    end
    return not addon.DataShape.IsRight() and addon.Localization.L.DataOldShape or nil
end

function BuildData.IsNewer()
    local info = addon.TalentDataInfo
    return addon.SavedValue.IsTable(info) and addon.SavedValue.IsNumber(info.format) and info.format ~= nil
        and info.format > BuildData.Format
end

function BuildData.ReleaseOtherClasses()
    local _, _, classID = UnitClass("player")
    local others = {}
    for key in pairs(addon.TalentData) do
        if C_SpecializationInfo.GetClassIDFromSpecID(key) ~= classID then
            table.insert(others, key)
        end
    end
    for _, specID in ipairs(others) do
        addon.TalentData[specID] = nil
    end
    addon.EncounterInfo = nil
    addon.EncounterByName = nil
end

function BuildData.ToEncounter(encounterID, row)
    local mapID = row.mapID or 0
    return addon.Encounter.new(
        encounterID,
        row.name,
        row.type == "raid" and addon.ContentKind.Raid or addon.ContentKind.MythicPlus,
        row.journalID or 0,
        addon.Dungeons.InstanceMap(mapID),
        row.challengeMapID or addon.Dungeons.ChallengeMap(mapID),
        row.order or 0
    )
end

function BuildData.ByOrder(left, right)
    return left.Order ~= right.Order and left.Order - right.Order or left.EncounterID - right.EncounterID
end
