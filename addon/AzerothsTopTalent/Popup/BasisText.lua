-- Generated from BasisText.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime
local Localization = addon.Localization
local Timestamp = addon.Timestamp

--- What a build rests on, in words: who uses it, how many, how old the data is.
local BasisText = {}
addon.BasisText = BasisText

--- A share below this sounds like a build nobody plays, though it is the most common one.
BasisText.SmallShare = 10

---@param dataTime number? The time of the data, or null when unknown.
function BasisText.Of(build, dataTime, now)
    local builds = build.builds or build.sampleSize or 0
    local isSmall = build.popularity < BasisText.SmallShare and builds > 0
    local text = isSmall and Localization.L.MostCommonOf or Localization.L.UsedBy
    text = Localization.Fill(text, "share", runtime.fixedPoint(build.popularity, 0))
    text = Localization.Fill_int(text, "count", isSmall and builds or build.sampleSize or 0)
    return Localization.Fill(text, "age", BasisText.Age(dataTime, now))
end

function BasisText.Age(dataTime, now)
    if dataTime == nil then
        return "?"
    end

    local days = runtime.divide(now - dataTime, Timestamp.SecondsADay)
    if days <= 0 then
        return Localization.L.Today
    end
    return days == 1 and Localization.L.Yesterday or Localization.Fill_int(Localization.L.DaysAgo, "count", days)
end
