-- Generated from BrowserRow.cs. Change that file, not this one.
local _, addon = ...

--- One build in the browser: its name, below it what it rests on, and what can be done with it.
local BrowserRow = {}
BrowserRow.__index = BrowserRow
addon.BrowserRow = BrowserRow

function BrowserRow.new(name, details, apply, copy, pin)
    return setmetatable({ Name = name, Details = details, Apply = apply, Copy = copy, Pin = pin }, BrowserRow)
end

function BrowserRow:SetShown(isShown)
    self.Name:SetShown(isShown)
    self.Details:SetShown(isShown)
    self.Apply:SetShown(isShown)
    self.Copy:SetShown(isShown)
    self.Pin:SetShown(isShown)
end
