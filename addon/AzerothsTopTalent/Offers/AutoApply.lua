-- Generated from AutoApply.cs. Change that file, not this one.
local _, addon = ...

--- Switches without asking, for players who turned that on.
local AutoApply = {}
addon.AutoApply = AutoApply

--- Only what needs no decision: one build, for a place, and nothing is lost that could not be had back.
function AutoApply.Wants(offer)
    return addon.Options.IsOn(addon.Options.AutoApply) and not offer:GetIsGeneralChoice()
        and offer.Trigger ~= addon.Trigger.Asked and #offer.Choices == 1 and addon.Loadouts.IsWornBuildSaved()
end

function AutoApply.Take(offer)
    addon.OfferPopup.Take(offer.Choices[1])
end
