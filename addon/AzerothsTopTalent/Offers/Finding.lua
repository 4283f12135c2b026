-- Generated from Finding.cs. Change that file, not this one.
local _, addon = ...

--- What there is to offer and what keeps it away. An offer may stand beside a reason to be silent, so that
--- status can say both.
local Finding = {}
Finding.__index = Finding
addon.Finding = Finding

function Finding.new(Offer_, Silence_)
    return setmetatable({ Offer = Offer_, Silence = Silence_ }, Finding)
end
