-- Generated from OwnLoadout.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime
local BuildMatch = addon.BuildMatch
local ApplyPlanner = addon.ApplyPlanner
local NodeKind = addon.NodeKind

--- For players who keep their saved loadouts untouched: one loadout of ours for each specialization, made at its first
--- use and reused ever after. Slots are few, so there is never a second one, and one with the same talents is worn in
--- its place.
local OwnLoadout = {}
addon.OwnLoadout = OwnLoadout

OwnLoadout.LoadoutName = "Top Talent"

function OwnLoadout.Listen()
    runtime.on("TRAIT_CONFIG_CREATED", OwnLoadout.OnTraitConfigCreated)
end

--- Brings the right loadout on, or goes on in place where ours is on already.
function OwnLoadout.Prepare(started)
    local specID = started.Request.SpecID
    local equal = addon.Loadouts.FindEqual(started.Target, started.Tree)
    local own = addon.Loadouts.Existing(specID, addon.SavedVariables.GetCharacter().ownLoadouts[specID])
    if equal ~= nil then
        OwnLoadout.SwitchTo(started, equal)
    elseif own == nil then
        OwnLoadout.Create(started)
    elseif own == C_ClassTalents.GetLastSelectedSavedConfigID(specID) then
        OwnLoadout.StageInto(started, own)
    else
        OwnLoadout.SwitchTo(started, own)
    end
end

--- Whether the loadout we switched to is on.
function OwnLoadout.IsSwitchedFor(started)
    return started.Loadout ~= nil
        and started.Loadout == C_ClassTalents.GetLastSelectedSavedConfigID(started.Request.SpecID)
        and not C_Traits.ConfigHasStagedChanges(started.ConfigID)
end

--- After the switch: done, or what is still missing is staged.
function OwnLoadout.Continue(started)
    local worn = addon.WornTalents.Read(started.ConfigID, started.Tree)
    if BuildMatch.AreEqual(worn, started.Target, started.Tree) then
        started.Staged = worn
        addon.TalentApplier.Succeed(started)
        return
    end
    OwnLoadout.StageInto(started, started.Loadout)
end

function OwnLoadout.StageInto(started, loadout)
    started.Loadout = loadout
    local worn = addon.WornTalents.Read(started.ConfigID, started.Tree)
    started.Plan = ApplyPlanner.Plan(worn, started.Target, started.Tree)
    addon.TalentApplier.Stage(started)
end

function OwnLoadout.SwitchTo(started, loadout)
    started.Loadout = loadout
    addon.TalentApplier.Watch(started)
    C_ClassTalents.SwitchToLoadoutByIndex(addon.Loadouts.IndexOf(started.Request.SpecID, loadout))
end

function OwnLoadout.Create(started)
    -- The open talent window would wear the new loadout itself, before it is filled.
    if PlayerSpellsFrame ~= nil and PlayerSpellsFrame:IsShown() then
        addon.TalentApplier.Fail(addon.Localization.L.CloseTalentWindow)
        return
    end
    if not C_ClassTalents.CanCreateNewConfig() then
        addon.TalentApplier.Fail(addon.Localization.L.NoFreeLoadout)
        return
    end

    OwnLoadout.creating = started
    addon.TalentApplier.Watch(started)
    local success, error_ = C_ClassTalents.ImportLoadout(
        started.ConfigID,
        OwnLoadout.Entries(started),
        OwnLoadout.LoadoutName,
        started.Request.TalentCode
    )
    if not success then
        OwnLoadout.creating = nil
        addon.TalentApplier.Fail(addon.Localization.Fill(addon.Localization.L.RefusedBy, "reason", error_ or ""))
    end
end

function OwnLoadout.OnTraitConfigCreated(configInfo)
    local started = OwnLoadout.creating
    if started == nil or configInfo.type ~= Enum.TraitConfigType.Combat then
        return
    end

    OwnLoadout.creating = nil
    addon.SavedVariables.GetCharacter().ownLoadouts[started.Request.SpecID] = configInfo.ID
    -- The name asked for does not always survive the creation.
    C_ClassTalents.RenameConfig(configInfo.ID, OwnLoadout.LoadoutName)
    C_ClassTalents.SetUsesSharedActionBars(configInfo.ID, true)
    OwnLoadout.SwitchTo(started, configInfo.ID)
end

function OwnLoadout.Entries(started)
    local entries = {}
    for _, taken in ipairs(started.Target.Nodes) do
        local node = started.Tree:FindNode(taken.NodeId)
        if node ~= nil and #node.Entries > 0 then
            OwnLoadout.AddEntries(entries, node, taken)
        end
    end
    return entries
end

-- The ranks of a tiered node are poured into its entries in order; any other node has one.
function OwnLoadout.AddEntries(entries, node, taken)
    if node.Kind ~= NodeKind.Tiered or taken.Granted then
        table.insert(entries, OwnLoadout.Entry(taken, node.Entries[(taken.ChoiceIndex or 0) + 1].Id, taken.Ranks))
        return
    end

    local left = taken.Ranks
    for _, entry in ipairs(node.Entries) do
        local ranks = math.min(left, entry.MaxRanks)
        if ranks > 0 then
            table.insert(entries, OwnLoadout.Entry(taken, entry.Id, ranks))
        end
        left = left - ranks
    end
end

function OwnLoadout.Entry(taken, entryID, ranks)
    return {
        nodeID = taken.NodeId,
        ranksGranted = taken.Granted and 1 or 0,
        ranksPurchased = taken.Granted and 0 or ranks,
        selectionEntryID = entryID,
    }
end
