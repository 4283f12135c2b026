-- Generated from Pins.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime
local BuildString = addon.BuildString

--- Loadouts of the player's own that stand in for the data's builds. A pin follows its loadout: through edits and a new
--- name by its id, and to a loadout of the same name when it was deleted and made again. Without one it stays as it
--- was.
local Pins = {}
addon.Pins = Pins

--- The choice with the player's pin, brought up to date, where there is one.
function Pins.Apply(choice, tree)
    local pin = addon.SavedVariables.GetPins()[choice:GetKey()]
    if pin == nil then
        return choice
    end

    local configID = addon.Loadouts.Existing(choice.SpecID, pin.loadout)
        or addon.Loadouts.Named(choice.SpecID, pin.name)
    if configID ~= nil then
        Pins.Refresh(pin, configID, tree)
    end
    return runtime.with(choice, { Pin = pin })
end

function Pins.Set(choice, configID, tree)
    local pin = { name = "", talentCode = "" }
    Pins.Refresh(pin, configID, tree)
    addon.SavedVariables.GetPins()[choice:GetKey()] = pin
end

function Pins.Remove(choice)
    addon.SavedVariables.GetPins()[choice:GetKey()] = nil
end

--- Whether the pinned loadout is gone, so that what it held last is used.
function Pins.IsLost(choice)
    return choice.Pin ~= nil and addon.Loadouts.Existing(choice.SpecID, choice.Pin.loadout) == nil
end

function Pins.Refresh(pin, configID, tree)
    pin.loadout = configID
    pin.name = addon.Loadouts.NameOf(configID) or pin.name
    pin.talentCode = BuildString.Encode(addon.WornTalents.Read(configID, tree), tree).Text or pin.talentCode
end
