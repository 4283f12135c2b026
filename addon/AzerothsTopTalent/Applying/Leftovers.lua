-- Generated from Leftovers.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime

--- A reload in the middle of a change leaves it staged. A marker in the character's saved variables tells that it was
--- ours; it counts only once: what is staged later is the player's own.
local Leftovers = {}
addon.Leftovers = Leftovers

function Leftovers.Listen()
    runtime.on("PLAYER_ENTERING_WORLD", function() Leftovers.Clear() end)
    runtime.on("TRAIT_CONFIG_LIST_UPDATED", Leftovers.Clear)
end

--- From here on what is staged is ours.
function Leftovers.Mark(request)
    addon.SavedVariables.GetCharacter().staging = request.TalentCode
end

--- Nothing of ours is staged any more.
function Leftovers.Unmark()
    addon.SavedVariables.GetCharacter().staging = nil
end

function Leftovers.Clear()
    local configID = C_ClassTalents.GetActiveConfigID()
    if configID == nil or addon.TalentApplier.GetIsBusy() or addon.SavedVariables.GetCharacter().staging == nil then
        return
    end

    Leftovers.Unmark()
    if C_Traits.ConfigHasStagedChanges(configID) then
        C_Traits.RollbackConfig(configID)
        addon.ChatLog.Say(addon.Localization.L.LeftoversCleared)
    end
end
