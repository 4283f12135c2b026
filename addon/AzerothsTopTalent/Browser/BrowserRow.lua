-- Generated from BrowserRow.cs. Change that file, not this one.
local _, addon = ...

--- One line of the build browser.
local BrowserRow = {}
BrowserRow.__index = BrowserRow
addon.BrowserRow = BrowserRow

function BrowserRow.new(label, apply, copy, pin)
    return setmetatable({ Label = label, Apply = apply, Copy = copy, Pin = pin }, BrowserRow)
end

function BrowserRow:SetShown(isShown)
    self.Label:SetShown(isShown)
    self.Apply:SetShown(isShown)
    self.Copy:SetShown(isShown)
    self.Pin:SetShown(isShown)
end
