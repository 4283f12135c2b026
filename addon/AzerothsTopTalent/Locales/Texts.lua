-- Generated from Texts.cs. Change that file, not this one.
local _, addon = ...

--- Everything the addon says. A language that lacks a text does not compile. Words in braces are filled in by
--- Localization.Fill(string, string, string), and every language uses the same ones.
---@class Texts
---@field RaidBuild string Buttons
---@field ChooseGeneral string What is offered
---@field ReasonOnlyOneLeft string Why this boss
---@field UsedBy string What it rests on
---@field Applying string Putting it on
---@field DataMissing string About the data
---@field Help string Slash commands
---@field SilentDisabled string Why nothing is offered
---@field OptionEnabled string Settings
---@field Builds string Build browser
local Texts = {}
Texts.__index = Texts
addon.Texts = Texts

function Texts.new()
    return setmetatable({}, Texts)
end
