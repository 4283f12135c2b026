-- Generated from Offer.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime

--- What is offered at a moment: the choices that get a button, the first of them first, and those that are only in the
--- menu. Key names the question as a whole, for suppressing it and for remembering that it was closed.
local Offer = {}
Offer.__index = Offer
addon.Offer = Offer

--- What the key of the question ends with that names no place and offers the general builds.
Offer.GeneralChoice = ":general_choice"

function Offer.new(Trigger_, Key, Choices, Menu, Reason)
    return setmetatable({ Trigger = Trigger_, Key = Key, Choices = Choices, Menu = Menu, Reason = Reason }, Offer)
end

--- True for the question at login, after a spec change, and where the player asks outside instances.
function Offer:GetIsGeneralChoice()
    return runtime.endsWith(self.Key, Offer.GeneralChoice)
end
