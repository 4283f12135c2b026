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
    for _, item in ipairs(runtime.toList(runtime.HashSetFrom(items, self.keyOf))) do
        if not self:Remove(item) then
            self:Add(item)
        end
    end
end

--- A set of the items of anything that can be enumerated.
function runtime.HashSetFrom(items, keyOf)
    local set = HashSet.new(keyOf)
    set:UnionWith(items)
    return set
end
