-- Generated from Texts.cs. Change that file, not this one.
local _, addon = ...

--- Everything the addon says. A language that lacks a text does not compile. Words in braces are filled in by
--- Localization.Fill(string, string, string), and every language uses the same ones.
local Texts = {}
Texts.__index = Texts
addon.Texts = Texts

function Texts.new()
    return setmetatable({}, Texts)
end
