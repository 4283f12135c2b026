-- Generated from CombatQueue.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime

--- Keeps the last build the player asked for in combat until the fight is over, if it still makes sense then.
local CombatQueue = {}
addon.CombatQueue = CombatQueue

CombatQueue.place = ""

function CombatQueue.Listen()
    runtime.on("PLAYER_REGEN_ENABLED", CombatQueue.OnFree)
    runtime.on("PLAYER_ALIVE", CombatQueue.OnFree)
    runtime.on("PLAYER_UNGHOST", CombatQueue.OnFree)
end

function CombatQueue.MustWait()
    return InCombatLockdown() or UnitAffectingCombat("player") or C_InstanceEncounter.IsEncounterInProgress()
end

function CombatQueue.Add(request)
    CombatQueue.waiting = request
    CombatQueue.place = addon.Place.Current():GetKey()
    addon.ChatLog.Say(addon.Localization.Fill(addon.Localization.L.QueuedForCombat, "build", request.Name))
end

function CombatQueue.OnFree()
    if CombatQueue.waiting == nil or UnitIsDeadOrGhost("player") then
        return
    end
    -- The game still counts the player as fighting while these events are dispatched.
    RunNextFrame(CombatQueue.Continue)
end

function CombatQueue.Continue()
    local request = CombatQueue.waiting
    if request == nil or CombatQueue.MustWait() then
        return
    end

    CombatQueue.waiting = nil
    if request.SpecID ~= addon.CurrentSpec.ID() then
        addon.ChatLog.Say(addon.Localization.Fill(addon.Localization.L.QueueOutdated, "build", request.Name))
    elseif addon.Place.Current():GetKey() ~= CombatQueue.place then
        addon.ChatLog.Say(addon.Localization.Fill(addon.Localization.L.QueueDropped, "build", request.Name))
    else
        addon.TalentApplier.Apply(request)
    end
end
