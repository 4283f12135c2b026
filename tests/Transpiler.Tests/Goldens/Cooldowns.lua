-- Generated from Cooldowns.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime

--- One spell that is on cooldown.
---@class Cooldown
---@field End number When the spell is ready again, in seconds of game time.
local Cooldown = {}
Cooldown.__index = Cooldown
addon.Cooldown = Cooldown

function Cooldown.new(spellId, start, duration)
    return setmetatable({ SpellId = spellId, End = start + duration }, Cooldown)
end

function Cooldown:Shorten(seconds)
    self.End = self.End - seconds
end

function Cooldown:Remaining(now)
    return runtime.larger(0, self.End - now)
end

--- Knows which spells are on cooldown, and which is ready first.
local CooldownTracker = {}
CooldownTracker.__index = CooldownTracker
addon.CooldownTracker = CooldownTracker

-- Shorter than the global cooldown: not worth a bar.
CooldownTracker.Shortest = 1.5

function CooldownTracker.new()
    return setmetatable({ running = runtime.Dictionary.new() }, CooldownTracker)
end

function CooldownTracker:GetCount()
    return self.running:Count()
end

function CooldownTracker:Start(spellId, now, duration)
    if duration <= CooldownTracker.Shortest then
        return
    end

    self.running:Set(spellId, Cooldown.new(spellId, now, duration))
end

--- Takes seconds off a spell, as a talent does.
---@return boolean Whether the spell was on cooldown.
function CooldownTracker:Reduce(spellId, seconds)
    local ok, cooldown = self.running:TryGetValue(spellId)
    if not ok then
        return false
    end

    cooldown:Shorten(seconds)
    return true
end

--- Forgets what is ready.
function CooldownTracker:Update(now)
    for _, spellId in ipairs(runtime.from(self.running:Keys()):ToList()) do
        if self.running:Get(spellId):Remaining(now) == 0 then
            self.running:Remove(spellId)
        end
    end
end

function CooldownTracker:Next()
    return runtime.from(self.running:Values()):MinBy(function(cooldown) return cooldown.End end)
end

local Program = {}
addon.Program = Program

function Program.Main()
    local tracker = CooldownTracker.new()
    tracker:Start(1953, 10, 15)
    tracker:Start(45438, 10, 240)
    tracker:Start(133, 10, 1.5)
    local count = tracker:GetCount()
    local value = tracker:Next()
    local value2 = value and value.SpellId
    print(count .. " running, next " .. (value2 ~= nil and tostring(value2) or ""))

    tracker:Reduce(45438, 230)
    local value3 = tracker:Next()
    local value4 = value3 and value3.SpellId
    local value7 = value4 ~= nil and tostring(value4) or ""
    local value5 = tracker:Next()
    local value6 = value5 and value5.End
    print("next " .. value7 .. ", ready at " .. (value6 ~= nil and runtime.text(value6) or ""))

    tracker:Update(30)
    local count2 = tracker:GetCount()
    local value8 = tracker:Next()
    print(count2 .. " running, next " .. (value8 and value8.SpellId or 0))
end
