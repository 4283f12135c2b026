-- Generated from DifficultyText.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime
local Difficulty = addon.Difficulty

--- Where the ranked players played, in the game's own words; nothing where it was the highest difficulty.
local DifficultyText = {}
addon.DifficultyText = DifficultyText

DifficultyText.Separator = " + "

---@param difficulty string A name of the data, or several in a row such as Mythic + Heroic.
function DifficultyText.Of(difficulty)
    if difficulty == "Mythic" or difficulty == "Mythic+" then
        return ""
    end

    local names = {}
    for _, name in ipairs(runtime.split(difficulty, DifficultyText.Separator)) do
        table.insert(names, DifficultyText.InTheGamesWords(name))
    end
    return table.concat(names, DifficultyText.Separator)
end

function DifficultyText.InTheGamesWords(name)
    local difficultyID
    if name == "Mythic" then
        difficultyID = Difficulty.RaidMythic
    elseif name == "Heroic" then
        difficultyID = Difficulty.RaidHeroic
    elseif name == "Normal" then
        difficultyID = Difficulty.RaidNormal
    else
        difficultyID = 0
    end
    return difficultyID == 0 and name or GetDifficultyInfo(difficultyID) or name
end
