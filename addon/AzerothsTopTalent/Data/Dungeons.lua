-- Generated from Dungeons.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime

--- Dungeons whose two wings share one instance map. WarcraftLogs numbers the second wing as the map after it; in the game
--- the wings differ only by their challenge map.
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

local dictionary = runtime.Dictionary.new()
dictionary:Set(1652, 1651)
dictionary:Set(2098, 2097)
dictionary:Set(2442, 2441)
dictionary:Set(2580, 2579)
Dungeons.MapOfSecondWing = dictionary

local dictionary = runtime.Dictionary.new()
dictionary:Set(1651, 227)
dictionary:Set(1652, 234)
dictionary:Set(2097, 369)
dictionary:Set(2098, 370)
dictionary:Set(2441, 391)
dictionary:Set(2442, 392)
dictionary:Set(2579, 463)
dictionary:Set(2580, 464)
Dungeons.ChallengeOfWing = dictionary
