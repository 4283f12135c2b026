-- Generated from Timers.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime

--- Calls functions later, when the frame it hangs on is updated.
local Timers = {}
Timers.__index = Timers
addon.Timers = Timers

function Timers.new()
    return setmetatable({ timers = {}, Now = 0 }, Timers)
end

--- Calls back once, after some seconds.
function Timers:After(seconds, callback)
    return self:Add(addon.Timer.new(self.Now + seconds, 0, 1, callback))
end

--- Calls back again and again.
---@param interval number In seconds.
---@param callback function What to call.
---@param times number How often; without end when left out.
function Timers:Every(interval, callback, times)
    return self:Add(addon.Timer.new(self.Now + interval, interval, times, callback))
end

--- Lets time pass.
function Timers:Update(elapsed)
    self.Now = self.Now + elapsed
    -- Backwards, so that those that are over can go.
    for i = #self.timers - 1, 0, -1 do
        self.timers[i + 1]:Update(self.Now)
        if self.timers[i + 1]:GetIsOver() then
            table.remove(self.timers, i + 1)
        end
    end
end

function Timers:Add(timer)
    table.insert(self.timers, timer)
    return timer
end

local Timer = {}
Timer.__index = Timer
addon.Timer = Timer

function Timer.new(next, interval, left, callback)
    return setmetatable({ next = next, interval = interval, left = left, callback = callback }, Timer)
end

function Timer:GetIsOver()
    return self.left <= 0
end

function Timer:Cancel()
    self.left = 0
end

function Timer:Update(now)
    while self.left > 0 and now >= self.next do
        self.left = self.left - 1
        self.next = self.next + self.interval
        self.callback()
    end
end

local Program = {}
addon.Program = Program

function Program.Main()
    local timers = Timers.new()
    local ticks = 0
    local ticker = nil
    ticker = timers:Every(
        0.5,
        function()
            ticks = ticks + 1
            print("tick " .. ticks)
            if ticks == 3 then
                if ticker then
                    ticker:Cancel()
                end
            end
        end,
        2147483647
    )
    for i = 1, 3 do
        local number = i
        timers:After(i * 0.75, function()
            print(("timer %s at %s"):format(number, runtime.fixedPointAway(timers.Now, 2)))
        end)
    end
    timers:Every(1, function() print("twice") end, 2)

    for _ = 0, 11 do
        timers:Update(0.25)
    end
end
