--- The items met so far, null among them, found by what keyOf makes of them.
local Seen = {}
Seen.__index = Seen
runtime.Seen = Seen

function Seen.new(keyOf)
    return setmetatable({ places = {}, keyOf = keyOf }, Seen)
end

--- What stands for an item as a key of a table.
function Seen:Key(item)
    if item == nil then
        return self
    end
    return self.keyOf and self.keyOf(item, self.places) or item
end

--- Keeps an item; returns whether it is new.
function Seen:Add(item)
    local key = self:Key(item)
    local isNew = not self.places[key]
    self.places[key] = true
    return isNew
end

function Seen:Remove(item)
    local key = self:Key(item)
    local isThere = self.places[key]
    self.places[key] = nil
    return isThere
end
