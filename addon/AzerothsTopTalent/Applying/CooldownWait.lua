-- Generated from CooldownWait.cs. Change that file, not this one.
local _, addon = ...

--- A build that waits for cooldowns: what it was asked for in, and the spells of the talents it takes away. At another
--- place or over other talents it is not what the player asked for.
local CooldownWait = {}
CooldownWait.__index = CooldownWait
addon.CooldownWait = CooldownWait

function CooldownWait.new(Request, Place_, WornCode, Spells)
    return setmetatable({ Request = Request, Place = Place_, WornCode = WornCode, Spells = Spells }, CooldownWait)
end
