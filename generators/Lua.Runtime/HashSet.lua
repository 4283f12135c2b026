-- uses: KeyTable, each, toList
local HashSet = setmetatable({}, { __index = runtime.KeyTable })
HashSet.__index = HashSet
runtime.HashSet = HashSet

function HashSet.new(keyOf)
    local self = setmetatable({ keyOf = keyOf }, HashSet)
    self:Clear()
    return self
end

--- Adds an item; returns whether it is new.
function HashSet:Add(item)
    local place, lookup = self:Find(item)
    if place then
        return false
    end
    self:Put(item, lookup)
    return true
end

function HashSet:Contains(item)
    return self:Find(item) ~= nil
end

HashSet.Each = runtime.KeyTable.EachKey

function HashSet:UnionWith(items)
    for _, item in runtime.each(items) do
        self:Add(item)
    end
end

function HashSet:ExceptWith(items)
    for _, item in runtime.each(items) do
        self:Remove(item)
    end
end

function HashSet:IntersectWith(items)
    local others = runtime.HashSetFrom(items, self.keyOf)
    for _, item in ipairs(runtime.toList(self)) do
        if not others:Contains(item) then
            self:Remove(item)
        end
    end
end

function HashSet:SymmetricExceptWith(items)
    -- As .NET does it, for the order of what comes after: items of a set are taken out at once, others in the end.
    local isSet = getmetatable(items) == HashSet and items.keyOf == self.keyOf
    local added, common = HashSet.new(self.keyOf), {}
    for _, item in ipairs(runtime.toList(items)) do
        if not (isSet and self:Remove(item)) and self:Add(item) then
            added:Add(item)
        elseif not isSet and not added:Contains(item) then
            table.insert(common, item)
        end
    end
    for _, item in ipairs(common) do
        self:Remove(item)
    end
end

--- A set of the items of anything that can be enumerated.
function runtime.HashSetFrom(items, keyOf)
    local set = HashSet.new(keyOf)
    local isAlike = getmetatable(items) == HashSet and items.keyOf == keyOf
    if isAlike and items:Count() > 0 and items.size <= 2 * (items:Count() + 1) then
        -- .NET copies such a set place by place, with the free places that the next new items take.
        for lookup, place in pairs(items.places) do
            set.places[lookup] = place
            set.keys[place] = items.keys[place]
        end
        set.free, set.size = { unpack(items.free) }, items.size
        return set
    end
    set:UnionWith(items)
    return set
end
