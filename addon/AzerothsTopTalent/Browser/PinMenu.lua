-- Generated from PinMenu.cs. Change that file, not this one.
local _, addon = ...

--- Lets the player put a loadout of his own in the place of a build.
local PinMenu = {}
addon.PinMenu = PinMenu

PinMenu.Seconds = 60

--- Takes the pin away, or asks which loadout to pin.
function PinMenu.Toggle(choice, onChanged)
    if choice.Pin == nil then
        PinMenu.Ask(choice, onChanged)
        return
    end

    addon.Pins.Remove(choice)
    addon.ChatLog.Say(addon.Localization.Fill(addon.Localization.L.Unpinned, "place", addon.OfferPopup.NameOf(choice)))
    onChanged()
end

function PinMenu.Ask(choice, onChanged)
    local view = addon.PopupView.new()
    view.Title = addon.OfferPopup.NameOf(choice)
    view.MenuTitle = addon.Localization.L.PinPrompt
    for _, configID in ipairs(C_ClassTalents.GetConfigIDsBySpecID(choice.SpecID)) do
        local name = addon.Loadouts.NameOf(configID) or ""
        if name ~= "" then
            table.insert(
                view.Menu,
                addon.PopupButton.new(name, function() PinMenu.Set(choice, configID, name, onChanged) end)
            )
        end
    end
    table.insert(view.Buttons, addon.PopupButton.new(addon.Localization.L.Cancel, function() end))
    addon.Popup.Show(view, PinMenu.Seconds)
end

function PinMenu.Set(choice, configID, name, onChanged)
    local tree = addon.GameTree.Get()
    if tree == nil then
        addon.ChatLog.Say(addon.Localization.L.RefusedNotReady)
        return
    end

    addon.Pins.Set(choice, configID, tree)
    addon.ChatLog.Say(
        addon.Localization.Fill(
            addon.Localization.Fill(addon.Localization.L.PinnedTo, "loadout", name),
            "place",
            addon.OfferPopup.NameOf(choice)
        )
    )
    onChanged()
end
