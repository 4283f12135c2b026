-- Generated from Popup.cs. Change that file, not this one.
local _, addon = ...

--- The addon's one popup: what it asks, and the answer, which may be to let the time run out. How it looks is
--- PopupFrame's.
local Popup = {}
addon.Popup = Popup

function Popup.IsShowing(other)
    return Popup.view == other
end

--- Shows a popup in place of the one on screen.
function Popup.Show(newView, seconds)
    Popup.Hide()
    Popup.view = newView
    Popup.timeout = C_Timer.NewTimer(seconds, function() Popup.Dismiss() end)
    addon.PopupFrame.Show(newView)
end

--- Takes the popup away without an answer.
function Popup.Hide()
    Popup.Close()
    addon.PopupFrame.Hide()
end

--- The game hides the frame on Escape. Hidden with the whole interface it still counts as shown, and is not answered.
function Popup.OnHide(self_)
    if not self_:IsShown() then
        Popup.Dismiss()
    end
end

--- Escape and time-out.
function Popup.Dismiss()
    Popup.Answer(Popup.view and Popup.view.OnDismiss)
end

--- Takes the popup away and does what was chosen.
function Popup.Answer(action)
    local answered = Popup.view
    if answered == nil then
        return
    end

    local isChecked = answered.CheckboxLabel ~= "" and addon.PopupFrame.GetIsChecked()
    Popup.Hide()
    if isChecked then
        if answered.OnChecked then
            answered.OnChecked()
        end
    end
    if action then
        action()
    end
end

function Popup.Close()
    Popup.view = nil
    if Popup.timeout then
        Popup.timeout:Cancel()
    end
    Popup.timeout = nil
end
