-- Generated from PopupView.cs. Change that file, not this one.
local _, addon = ...

--- What a popup shows, from top to bottom.
---@class PopupView
---@field Buttons PopupButton[] From left to right.
---@field Menu PopupButton[] Further choices, one a line, under MenuTitle.
---@field CheckboxLabel string No checkbox without a label.
---@field OnDismiss function? Escape and time-out: the answer of a player who does not want to decide now.
---@field OnChecked function? Called when the popup is answered with the checkbox ticked.
local PopupView = {}
PopupView.__index = PopupView
addon.PopupView = PopupView

function PopupView.new()
    return setmetatable(
        { Title = "", Lines = {}, Buttons = {}, Menu = {}, MenuTitle = "", CheckboxLabel = "" },
        PopupView
    )
end
