-- Generated from ApplyGate.cs. Change that file, not this one.
local _, addon = ...

--- What stands against putting a build on, told before anything is touched.
local ApplyGate = {}
addon.ApplyGate = ApplyGate

--- The reason in the player's language, or null when nothing stands against it.
function ApplyGate.RefusalOf(request)
    if addon.TalentApplier.GetIsBusy() then
        return addon.Localization.L.RefusedBusy
    end

    local configID = C_ClassTalents.GetActiveConfigID()
    if configID == nil then
        return addon.Localization.L.RefusedNotReady
    end
    if request.SpecID ~= addon.CurrentSpec.ID() then
        return addon.Localization.L.RefusedOtherSpec
    end
    -- Staged changes that we did not make are the player's work.
    if C_Traits.ConfigHasStagedChanges(configID) then
        return addon.Localization.L.RefusedStaged
    end

    local canEdit, reason = C_ClassTalents.CanEditTalents()
    if canEdit then
        return nil
    end
    return addon.Localization.Fill(addon.Localization.L.RefusedBy, "reason", reason or "")
end
