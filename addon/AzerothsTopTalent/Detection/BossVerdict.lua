-- Generated from BossVerdict.cs. Change that file, not this one.
local _, addon = ...

--- The bosses the group may be standing at, in journal order, and why the first of them is named. Candidates are alive;
--- LockedOut are only for the menu.
local BossVerdict = {}
BossVerdict.__index = BossVerdict
addon.BossVerdict = BossVerdict

function BossVerdict.new(Candidates, Reason, LockedOut)
    return setmetatable({ Candidates = Candidates, Reason = Reason, LockedOut = LockedOut }, BossVerdict)
end

--- True when one boss is left, so that it is named without a "probably".
function BossVerdict:GetIsCertain()
    return #self.Candidates == 1
end
