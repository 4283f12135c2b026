-- Generated from SlashCommands.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime

--- A word after the slash command, and what it does with the rest of the line.
local Command = {}
Command.__index = Command
addon.Command = Command

function Command.new(Name, Help, Run)
    return setmetatable({ Name = Name, Help = Help, Run = Run }, Command)
end

--- Finds the command that a line begins with.
local SlashCommands = {}
SlashCommands.__index = SlashCommands
addon.SlashCommands = SlashCommands

function SlashCommands.new(slash)
    return setmetatable({ slash = slash, commands = {} }, SlashCommands)
end

function SlashCommands:Add(name, help, run)
    table.insert(self.commands, Command.new(name, help, run))
    return self
end

--- Runs a line as it was typed behind the slash command.
function SlashCommands:Run(line)
    local words = runtime.split(line:match("^%s*(.-)%s*$"), " ", 1)
    if #words == 0 or words[1] == "help" then
        self:PrintHelp()
        return
    end

    local name = words[1]:lower()
    local found = runtime.from(self.commands):Where(function(command)
        return command.Name:sub(1, #name) == name
    end):ToList()
    local count = #found
    if count == 0 then
        print("There is no " .. self.slash .. " " .. name .. ". Try " .. self.slash .. " help.")
    elseif count == 1 then
        found[1].Run(runtime.slice(words, 2, #words))
    else
        print(
            "Which one? " .. runtime.join(", ", runtime.from(found):Select(function(command)
                return command.Name
            end))
        )
    end
end

function SlashCommands:PrintHelp()
    local width = runtime.from(self.commands):Max(function(command) return #command.Name end)
    for _, command in runtime.from(self.commands):OrderBy(function(command) return command.Name end):Each() do
        print(self.slash .. " " .. runtime.padRight(command.Name, width, " ") .. "  " .. command.Help)
    end
end

local Program = {}
addon.Program = Program

function Program.Main()
    local scale = 1
    local commands = SlashCommands.new("/meter"):Add("show", "Shows the window", function()
        print("shown")
    end):Add("scale", "Sets the scale", function(words) scale = Program.SetScale(words, scale) end):Add(
        "reset",
        "Forgets everything",
        function() scale = 1 end
    )

    commands:Run("  help ")
    commands:Run("scale 1.5")
    print(runtime.text(scale))
    commands:Run("SCALE big")
    commands:Run("s")
    commands:Run("RES")
    commands:Run("fly away")
    print(runtime.text(scale))
end

function Program.SetScale(words, scale)
    local ok, value
    local matched = words ~= nil and #words == 1
    local word = matched and words[1]
    local both = matched
    if both then
        ok, value = runtime.tryParseNumber(word)
        both = ok
    end
    if both and value >= 0.5 and value <= 2 then
        scale = value
    else
        print("The scale is from 0.5 to 2.")
    end
    return scale
end
