-- Generated from EventBus.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime

--- What happened in the game, for whoever wants to know.
---@class EventBus
---@field Published function? Raised before the handlers of each event.
local EventBus = {}
EventBus.__index = EventBus
addon.EventBus = EventBus

function EventBus.new()
    return setmetatable({ handlers = runtime.Dictionary.new() }, EventBus)
end

--- Calls the handler at each event of the name.
---@return function Ends the subscription.
function EventBus:Subscribe(name, handler)
    local ok, list = self.handlers:TryGetValue(name)
    if not ok then
        list = {}
        self.handlers:Set(name, list)
    end
    table.insert(list, handler)
    return function() runtime.removeItem(list, handler) end
end

--- As Subscribe, but for one time.
function EventBus:Once(name, handler)
    local end_ = nil
    end_ = self:Subscribe(name, function(value)
        if end_ then
            end_()
        end
        handler(value)
    end)
end

function EventBus:Publish(name, value)
    if self.Published then
        self.Published(name, value)
    end
    local ok, list = self.handlers:TryGetValue(name)
    if not ok then
        return
    end

    -- A copy: handlers may subscribe and end subscriptions.
    for _, handler in ipairs(runtime.toList(list)) do
        handler(value)
    end
end

local ZoneLog = {}
ZoneLog.__index = ZoneLog
addon.ZoneLog = ZoneLog

function ZoneLog.new(bus)
    local self = setmetatable({ zones = {} }, ZoneLog)
    bus:Subscribe("ZONE_CHANGED", function(zone) table.insert(self.zones, zone) end)
    bus.Published = runtime.combine(bus.Published, runtime.bind(self, self.OnPublished))
    return self
end

function ZoneLog:GetText()
    return table.concat(self.zones, " > ")
end

function ZoneLog:OnPublished(name, value)
    print("[" .. name .. "] " .. value)
end

local Program = {}
addon.Program = Program

function Program.Main()
    local bus = EventBus.new()
    local log = ZoneLog.new(bus)
    bus:Once("ZONE_CHANGED", function(zone) print("Welcome to " .. zone .. "!") end)
    local greeted = 0
    local end_ = bus:Subscribe("PLAYER_LOGIN", function() greeted = greeted + 1 end)

    bus:Publish("PLAYER_LOGIN", "Thrall")
    end_()
    bus:Publish("PLAYER_LOGIN", "Thrall")
    bus:Publish("ZONE_CHANGED", "Durotar")
    bus:Publish("ZONE_CHANGED", "Orgrimmar")
    print(log:GetText() .. "; greeted " .. greeted .. " time")
end
