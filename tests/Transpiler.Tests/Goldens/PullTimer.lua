-- Generated from PullTimer.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime

--- The states of a pull.
local PullState = { Idle = 0, Counting = 1, Fighting = 2, Wiped = 3 }
addon.PullState = PullState

PullState.names = { [0] = "Idle", [1] = "Counting", [2] = "Fighting", [3] = "Wiped" }

local PullEvent = { Start = 0, Tick = 1, Cancel = 2, CombatStarted = 3, EveryoneDied = 4, CombatEnded = 5 }
addon.PullEvent = PullEvent

--- Counts a pull down and follows the fight, as a state machine.
local PullTimer = {}
PullTimer.__index = PullTimer
addon.PullTimer = PullTimer

function PullTimer.new(seconds)
    return setmetatable({ seconds = seconds, left = 0, wipes = 0, State = PullState.Idle }, PullTimer)
end

function PullTimer:Handle(what)
    local next = self:Next(what)
    if next == self.State then
        return
    end

    PullTimer.Leave(self.State)
    self.State = next
    self:Enter(next)
end

function PullTimer:Next(what)
    local part1 = self.State
    if (part1 == PullState.Idle or part1 == PullState.Wiped) and what == PullEvent.Start then
        return PullState.Counting
    end
    if part1 == PullState.Counting and what == PullEvent.Tick then
        self.left = self.left - 1
        if self.left > 0 then
            return PullState.Counting
        end
    end
    if part1 == PullState.Counting and what == PullEvent.Tick then
        return PullState.Fighting
    elseif part1 == PullState.Counting and what == PullEvent.Cancel then
        return PullState.Idle
    elseif part1 == PullState.Counting and what == PullEvent.CombatStarted then
        -- Somebody was too early.
        return PullState.Fighting
    elseif part1 == PullState.Fighting and what == PullEvent.EveryoneDied then
        return PullState.Wiped
    elseif part1 == PullState.Fighting and what == PullEvent.CombatEnded then
        return PullState.Idle
    end
    return self.State
end

function PullTimer:Enter(state)
    if state == PullState.Counting then
        self.left = self.seconds
        print("Pull in " .. self.left)
    elseif state == PullState.Fighting then
        print(self.left > 0 and "Pulled " .. self.left .. " s early!" or "Go!")
    elseif state == PullState.Wiped then
        self.wipes = self.wipes + 1
        print("Wipe " .. self.wipes)
    end
end

function PullTimer.Leave(state)
    print("(no longer " .. runtime.enumName(PullState, state) .. ")")
end

local Program = {}
addon.Program = Program

function Program.Main()
    local timer = PullTimer.new(2)
    timer:Handle(PullEvent.Tick)
    timer:Handle(PullEvent.Start)
    timer:Handle(PullEvent.Tick)
    timer:Handle(PullEvent.Tick)
    timer:Handle(PullEvent.EveryoneDied)
    timer:Handle(PullEvent.Start)
    timer:Handle(PullEvent.CombatStarted)
    timer:Handle(PullEvent.CombatEnded)
    print(runtime.enumName(PullState, timer.State))
end
