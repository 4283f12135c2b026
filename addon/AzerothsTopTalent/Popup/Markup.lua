-- Generated from Markup.cs. Change that file, not this one.
local _, addon = ...

--- Colours of the game's own texts, so that a glance tells what a line is.
local Markup = {}
addon.Markup = Markup

--- What a popup is about.
function Markup.Headline(text)
    return "|cffffd100" .. text .. "|r"
end

function Markup.Good(text)
    return "|cff40ff40" .. text .. "|r"
end

function Markup.Warning(text)
    return "|cffff9933" .. text .. "|r"
end
