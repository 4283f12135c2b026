-- Generated from DamageMeter.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime

--- One hit of the combat log.
local Hit = {}
Hit.__index = Hit
addon.Hit = Hit

function Hit.new(Player, Spell, Amount, IsCritical)
    return setmetatable({ Player = Player, Spell = Spell, Amount = Amount, IsCritical = IsCritical }, Hit)
end

--- What a player did in a fight.
local Row = {}
Row.__index = Row
addon.Row = Row

function Row.new(Player, Total, Share, TopSpell)
    return setmetatable({ Player = Player, Total = Total, Share = Share, TopSpell = TopSpell }, Row)
end

function Row:ToString()
    return "Row { Player = " .. self.Player .. ", Total = " .. self.Total .. ", Share = " .. runtime.text(self.Share)
        .. ", TopSpell = " .. self.TopSpell .. " }"
end

--- Adds up the damage of a fight.
local DamageMeter = {}
DamageMeter.__index = DamageMeter
addon.DamageMeter = DamageMeter

function DamageMeter.new()
    return setmetatable({ hits = {} }, DamageMeter)
end

function DamageMeter:Add(hit)
    table.insert(self.hits, hit)
end

--- The players, the most damage first.
function DamageMeter:Rows()
    local total = runtime.from(self.hits):Sum(function(hit) return hit.Amount end)
    return runtime.from(self.hits):GroupBy(function(hit) return hit.Player end):Select(function(group)
        return Row.new(
            group.Key,
            runtime.from(group):Sum(function(hit) return hit.Amount end),
            runtime.from(group):Sum(function(hit) return hit.Amount end) / total,
            DamageMeter.TopSpell(group)
        )
    end):OrderByDescending(function(row) return row.Total end):ThenBy(function(row) return row.Player end):ToList()
end

--- The part of a player's hits that were critical, from 0 to 1.
function DamageMeter:CriticalRate(player)
    local own = runtime.from(self.hits):Where(function(hit) return hit.Player == player end):ToList()
    return #own == 0 and 0 or runtime.from(own):Count(function(hit) return hit.IsCritical end) / #own
end

function DamageMeter.TopSpell(hits)
    return runtime.from(hits):GroupBy(function(hit) return hit.Spell end):OrderByDescending(function(group)
        return runtime.from(group):Sum(function(hit) return hit.Amount end)
    end):First().Key
end

local Program = {}
addon.Program = Program

function Program.Main()
    local meter = DamageMeter.new()
    meter:Add(Hit.new("Jaina", "Frostbolt", 1200, false))
    meter:Add(Hit.new("Jaina", "Ice Lance", 900, true))
    meter:Add(Hit.new("Thrall", "Lava Burst", 3100, true))
    meter:Add(Hit.new("Jaina", "Frostbolt", 2400, true))
    meter:Add(Hit.new("Thrall", "Lightning Bolt", 800, false))

    for _, item in ipairs(meter:Rows()) do
        local player = item.Player
        local total = item.Total
        local share = item.Share
        local topSpell = item.TopSpell
        print(("%s: %s (%s%%), most by %s"):format(player, total, runtime.fixedPoint(share * 100, 1), topSpell))
    end
    print(
        ("%s %s"):format(
            runtime.fixedPoint(meter:CriticalRate("Jaina"), 2),
            runtime.fixedPoint(meter:CriticalRate("Uther"), 2)
        )
    )
    print(runtime.with(meter:Rows()[1], { Share = 0.5 }):ToString())
end
