-- Generated from Suppressions.cs. Change that file, not this one.
local _, addon = ...

--- What the player asked not to be asked again, by Offer.Key.
local Suppressions = {}
addon.Suppressions = Suppressions

function Suppressions.Contains(suppressions, offer)
    return suppressions[offer.Key] ~= nil
end

function Suppressions.Add(suppressions, offer)
    suppressions[offer.Key] = true
end

--- Takes over what an older version kept for the whole account.
function Suppressions.Merge(suppressions, older)
    for key, value in pairs(older) do
        if value then
            suppressions[key] = true
        end
    end
end
