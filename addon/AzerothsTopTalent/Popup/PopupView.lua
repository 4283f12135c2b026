-- Generated from PopupView.cs. Change that file, not this one.
local _, addon = ...

--- What a popup shows, from top to bottom.
local PopupView = {}
PopupView.__index = PopupView
addon.PopupView = PopupView

function PopupView.new()
    return setmetatable(
        {
            Title = "",
            Lines = {},
            Buttons = {},
            Menu = {},
            MenuTitle = "",
            CheckboxLabel = "",
        },
        PopupView
    )
end
