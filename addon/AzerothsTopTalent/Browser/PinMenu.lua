-- Generated from PinMenu.cs. Change that file, not this one.
local _, addon = ...
local BuildString = addon.BuildString

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

    addon.SavedVariables.GetPins()[choice:GetKey()] = nil
    addon.ChatLog.Say(
        addon.Localization.Fill(addon.Localization.L.Unpinned, "place", addon.OfferPopup.NameOf(choice))
    )
    onChanged()
end

function PinMenu.Ask(choice, onChanged)
    local view = addon.PopupView.new()
    view.Title = addon.OfferPopup.NameOf(choice)
    view.MenuTitle = addon.Localization.L.PinPrompt
    for _, configID in ipairs(C_ClassTalents.GetConfigIDsBySpecID(choice.SpecID)) do
        local ok, info = pcall(C_Traits.GetConfigInfo, configID)
        if not (not ok or info == nil) then
            local name = info.name
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
    local code
    if tree == nil then
        code = nil
    else
        code = BuildString.Encode(addon.WornTalents.Read(configID, tree), tree).Text
    end
    if code == nil then
        addon.ChatLog.Say(addon.Localization.L.RefusedNotReady)
        return
    end

    addon.SavedVariables.GetPins()[choice:GetKey()] = { name = name, talentCode = code }
    addon.ChatLog.Say(
        addon.Localization.Fill(
            addon.Localization.Fill(addon.Localization.L.PinnedTo, "loadout", name),
            "place",
            addon.OfferPopup.NameOf(choice)
        )
    )
    onChanged()
end
