-- Generated from CooldownRetry.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime
local CombatQueue = addon.CombatQueue

--- A talent whose spell is on cooldown cannot be given back. The change is made again when the cooldowns are over,
--- however long that takes: at the time the game says, or sooner when it says that cooldowns have changed. Where it
--- keeps the time secret, or names a talent that is not on cooldown as far as can be seen, the change is tried from
--- time to time.
local CooldownRetry = {}
addon.CooldownRetry = CooldownRetry

CooldownRetry.SecondsBetween = 10

--- The server may count a little slower than the client.
CooldownRetry.Slack = 0.2
CooldownRetry.isRunning = false
CooldownRetry.isLookingSoon = false

--- Says why the game refused the commit, once, and waits where waiting helps.
function CooldownRetry.RetryOrSay(refused, reason)
    local request = refused.Request
    if not CooldownRetry.IsCooldown(reason) then
        addon.ChatLog.Say(
            reason == "" and addon.Localization.L.Failed
                or addon.Localization.Fill(addon.Localization.L.RefusedBy, "reason", reason)
        )
        return
    end

    if not request.IsRetry then
        addon.ChatLog.Say(addon.Localization.Fill(addon.Localization.L.RefusedBy, "reason", reason))
        addon.ChatLog.Say(addon.Localization.Fill(addon.Localization.L.WaitsForCooldown, "build", request.Name))
    end
    local place = addon.Place.Current():GetKey()
    CooldownRetry.Wait(
        addon.CooldownWait.new(request, place, addon.WornTalents.Code(), addon.TalentCooldowns.SpellsTakenAway(refused))
    )
end

--- Waits no more: the player has asked for something else.
function CooldownRetry.Stop()
    if CooldownRetry.waiting ~= nil then
        runtime.off("SPELL_UPDATE_COOLDOWN", CooldownRetry.OnSpellUpdateCooldown)
    end
    CooldownRetry.waiting = nil
    if CooldownRetry.timer then
        CooldownRetry.timer:Cancel()
    end
    CooldownRetry.timer = nil
end

function CooldownRetry.Wait(refused)
    CooldownRetry.Stop()
    CooldownRetry.waiting = refused
    runtime.on("SPELL_UPDATE_COOLDOWN", CooldownRetry.OnSpellUpdateCooldown)
    CooldownRetry.LookAfter(addon.TalentCooldowns.SecondsLeft(refused.Spells))
end

function CooldownRetry.LookAfter(seconds)
    CooldownRetry.isRunning = seconds ~= 0
    if CooldownRetry.timer then
        CooldownRetry.timer:Cancel()
    end
    CooldownRetry.timer = C_Timer.NewTimer(
        seconds ~= nil and seconds > 0 and seconds + CooldownRetry.Slack or CooldownRetry.SecondsBetween,
        function() CooldownRetry.Look() end
    )
end

-- Comes often. Only the end of a cooldown that was seen is news.
function CooldownRetry.OnSpellUpdateCooldown(_spellID, _baseSpellID, _category, _startRecoveryCategory, _itemID)
    if not CooldownRetry.isRunning or CooldownRetry.isLookingSoon then
        return
    end

    CooldownRetry.isLookingSoon = true
    RunNextFrame(CooldownRetry.LookSoon)
end

function CooldownRetry.LookSoon()
    CooldownRetry.isLookingSoon = false
    CooldownRetry.Look()
end

function CooldownRetry.Look()
    local kept = CooldownRetry.waiting
    if kept == nil then
        return
    end

    local request = kept.Request
    if addon.Place.Current():GetKey() ~= kept.Place then
        CooldownRetry.Drop(addon.Localization.Fill(addon.Localization.L.QueueDropped, "build", request.Name))
        return
    end
    if request.SpecID ~= addon.CurrentSpec.ID() or addon.WornTalents.Code() ~= kept.WornCode then
        CooldownRetry.Drop(addon.Localization.Fill(addon.Localization.L.QueueOutdated, "build", request.Name))
        return
    end

    local left = addon.TalentCooldowns.SecondsLeft(kept.Spells)
    if left ~= 0 or CooldownRetry.IsOccupied() then
        CooldownRetry.LookAfter(left)
        return
    end
    CooldownRetry.Stop()
    addon.TalentApplier.Apply(runtime.with(request, { IsRetry = true }))
end

function CooldownRetry.Drop(message)
    CooldownRetry.Stop()
    addon.ChatLog.Say(message)
end

function CooldownRetry.IsOccupied()
    return addon.TalentApplier.GetIsBusy() or CombatQueue.MustWait() or UnitIsDeadOrGhost("player")
end

-- The text has the spell's name in the middle: "You can't change that talent choice while %s is on cooldown."
function CooldownRetry.IsCooldown(reason)
    local pattern = ERR_TALENT_FAILED_CANT_REMOVE_TALENT
    local gap = runtime.indexOf(pattern, "%s")
    return gap >= 0 and runtime.startsWith(reason, pattern:sub(1, gap))
        and runtime.endsWith(reason, pattern:sub(gap + 3))
end
