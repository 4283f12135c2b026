-- Generated from Trigger.cs. Change that file, not this one.
local _, addon = ...

--- The moments at which a build may be offered.
---@class Trigger
---@field Asked number The player asked for it: nothing he closed or suppressed keeps it away.
local Trigger = { Login = 0, SpecChange = 1, Dungeon = 2, Keystone = 3, ReadyCheck = 4, Asked = 5 }
addon.Trigger = Trigger

Trigger.names = {
    [0] = "Login",
    [1] = "SpecChange",
    [2] = "Dungeon",
    [3] = "Keystone",
    [4] = "ReadyCheck",
    [5] = "Asked",
}
