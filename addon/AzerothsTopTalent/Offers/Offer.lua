-- Generated from Offer.cs. Change that file, not this one.
local _, addon = ...

--- What is offered at a moment: the choices that get a button, the first of them first, and those that are only in the
--- menu. Key names the question as a whole, for suppressing it and for remembering that it was closed.
local Offer = {}
Offer.__index = Offer
addon.Offer = Offer

function Offer.new(Trigger_, Key, Choices, Menu, Reason)
    return setmetatable(
        { Trigger = Trigger_, Key = Key, Choices = Choices, Menu = Menu, Reason = Reason },
        Offer
    )
end

--- True for the question at login and after a spec change, which names no place.
function Offer:GetIsGeneralChoice()
    return self.Trigger == addon.Trigger.Login or self.Trigger == addon.Trigger.SpecChange
end
