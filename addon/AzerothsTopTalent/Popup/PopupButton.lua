-- Generated from PopupButton.cs. Change that file, not this one.
local _, addon = ...

--- A button and what it does. The popup closes before the action runs.
local PopupButton = {}
PopupButton.__index = PopupButton
addon.PopupButton = PopupButton

function PopupButton.new(Label, OnClick)
    return setmetatable({ Label = Label, OnClick = OnClick }, PopupButton)
end
