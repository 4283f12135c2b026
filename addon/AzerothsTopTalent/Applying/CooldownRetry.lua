-- Generated from CooldownRetry.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime

--- A talent whose spell is on cooldown cannot be given back. The cooldown itself may be secret, so the change is tried
--- again from time to time.
local CooldownRetry = {}
addon.CooldownRetry = CooldownRetry

CooldownRetry.SecondsBetween = 5
CooldownRetry.MostTries = 60
CooldownRetry.place = ""
CooldownRetry.tries = 0

--- Says why the game refused the commit, once, and waits where waiting helps.
function CooldownRetry.RetryOrSay(request, reason)
    if not CooldownRetry.IsCooldown(reason) then
        CooldownRetry.waiting = nil
        addon.ChatLog.Say(
            reason == "" and addon.Localization.L.Failed
                or addon.Localization.Fill(addon.Localization.L.RefusedBy, "reason", reason)
        )
        return
    end

    if not CooldownRetry.IsRetrying(request) then
        CooldownRetry.waiting = request
        CooldownRetry.place = addon.Place.Current():GetKey()
        CooldownRetry.tries = 0
        addon.ChatLog.Say(addon.Localization.Fill(addon.Localization.L.RefusedBy, "reason", reason))
        addon.ChatLog.Say(addon.Localization.Fill(addon.Localization.L.WaitsForCooldown, "build", request.Name))
    end
    CooldownRetry.tries = CooldownRetry.tries + 1
    if CooldownRetry.tries <= CooldownRetry.MostTries then
        C_Timer.After(CooldownRetry.SecondsBetween, function() CooldownRetry.Retry(request) end)
    else
        CooldownRetry.waiting = nil
    end
end

--- Whether this change has been announced already and is only tried again.
function CooldownRetry.IsRetrying(request)
    return runtime.equals(CooldownRetry.waiting, request)
end

function CooldownRetry.Retry(request)
    if not CooldownRetry.IsRetrying(request) then
        return
    end
    if request.SpecID ~= addon.CurrentSpec.ID() or addon.Place.Current():GetKey() ~= CooldownRetry.place
        or addon.TalentApplier.GetIsBusy() then
        CooldownRetry.waiting = nil
        return
    end
    addon.TalentApplier.Apply(request)
end

-- The text has the spell's name in the middle: "You can't change that talent choice while %s is on cooldown."
function CooldownRetry.IsCooldown(reason)
    local pattern = ERR_TALENT_FAILED_CANT_REMOVE_TALENT
    local gap = runtime.indexOf(pattern, "%s")
    local both = gap >= 0
    if both then
        local value = pattern:sub(1, gap)
        both = reason:sub(1, #value) == value
    end
    return both and runtime.endsWith(reason, pattern:sub(gap + 3))
end
