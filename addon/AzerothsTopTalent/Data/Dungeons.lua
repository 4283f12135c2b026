-- Generated from Dungeons.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime

--- Dungeons whose two wings share one instance map. WarcraftLogs numbers the second wing as the map after it; in the
--- game the wings differ only by their challenge map.
local Dungeons = {}
addon.Dungeons = Dungeons

--- The instance map the game reports inside a dungeon that the data knows by dataMapID.
function Dungeons.InstanceMap(dataMapID)
    local ok, mapID = Dungeons.MapOfSecondWing:TryGetValue(dataMapID)
    return ok and mapID or dataMapID
end

--- The challenge map of a wing, or 0 for a dungeon without wings.
function Dungeons.ChallengeMap(dataMapID)
    local ok, challengeMapID = Dungeons.ChallengeOfWing:TryGetValue(dataMapID)
    return ok and challengeMapID or 0
end

Dungeons.MapOfSecondWing = runtime.Dictionary.new()
Dungeons.MapOfSecondWing:Set(1652, 1651) -- Return to Karazhan: Upper
Dungeons.MapOfSecondWing:Set(2098, 2097) -- Operation: Mechagon - Workshop
Dungeons.MapOfSecondWing:Set(2442, 2441) -- Tazavesh: So'leah's Gambit
Dungeons.MapOfSecondWing:Set(2580, 2579) -- Dawn of the Infinite: Murozond's Rise

Dungeons.ChallengeOfWing = runtime.Dictionary.new()
Dungeons.ChallengeOfWing:Set(1651, 227)
Dungeons.ChallengeOfWing:Set(1652, 234)
Dungeons.ChallengeOfWing:Set(2097, 369)
Dungeons.ChallengeOfWing:Set(2098, 370)
Dungeons.ChallengeOfWing:Set(2441, 391)
Dungeons.ChallengeOfWing:Set(2442, 392)
Dungeons.ChallengeOfWing:Set(2579, 463)
Dungeons.ChallengeOfWing:Set(2580, 464)
