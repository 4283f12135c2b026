-- Generated from Difficulty.cs. Change that file, not this one.
local _, addon = ...

--- The game's difficulty ids, as far as builds are offered there.
local Difficulty = {}
addon.Difficulty = Difficulty

Difficulty.DungeonNormal = 1
Difficulty.DungeonHeroic = 2
Difficulty.DungeonChallenge = 8
Difficulty.DungeonMythic = 23
Difficulty.DungeonTimewalking = 24
Difficulty.DungeonFollower = 205
Difficulty.RaidNormal = 14
Difficulty.RaidHeroic = 15
Difficulty.RaidMythic = 16
Difficulty.RaidLfr = 17
Difficulty.RaidMythicFlexible = 233

function Difficulty.IsDungeon(difficultyID)
    return difficultyID == Difficulty.DungeonNormal or difficultyID == Difficulty.DungeonHeroic
        or difficultyID == Difficulty.DungeonTimewalking or difficultyID == Difficulty.DungeonFollower
        or Difficulty.IsMythicDungeon(difficultyID)
end

function Difficulty.IsMythicDungeon(difficultyID)
    return difficultyID == Difficulty.DungeonMythic or difficultyID == Difficulty.DungeonChallenge
end

function Difficulty.IsRaid(difficultyID)
    return difficultyID == Difficulty.RaidNormal or difficultyID == Difficulty.RaidHeroic
        or difficultyID == Difficulty.RaidMythic or difficultyID == Difficulty.RaidMythicFlexible
end
