-- uses: KeyTable, ArgumentException, KeyNotFoundException, text
local Dictionary = setmetatable({}, { __index = runtime.KeyTable })
Dictionary.__index = Dictionary
runtime.Dictionary = Dictionary

function Dictionary.new(keyOf)
    local self = setmetatable({ keyOf = keyOf or false }, Dictionary)
    self:Clear()
    return self
end

function Dictionary:Get(key)
    local place = self:Find(key)
    if not place then
        local message = "The given key '" .. runtime.text(key) .. "' was not present in the dictionary."
        error(runtime.KeyNotFoundException.new(message))
    end
    return self.values[place]
end

function Dictionary:GetOrDefault(key, default)
    local place = self:Find(key)
    if place then
        return self.values[place]
    end
    return default
end

function Dictionary:TryGetValue(key, default)
    -- Asked more than all others: a key that stands for itself is found without a call.
    local place
    if self.keyOf or key == nil then
        place = self:Find(key)
    else
        place = self.places[key]
    end
    if place then
        return true, self.values[place]
    end
    return false, default
end

function Dictionary:ContainsKey(key)
    return self:Find(key) ~= nil
end

function Dictionary:Set(key, value)
    local place, lookup = self:Find(key)
    self.values[place or self:Put(key, lookup)] = value
end

function Dictionary:TryAdd(key, value)
    local place, lookup = self:Find(key)
    if place then
        return false
    end
    self.values[self:Put(key, lookup)] = value
    return true
end

function Dictionary:Add(key, value)
    if not self:TryAdd(key, value) then
        local message = "An item with the same key has already been added. Key: " .. runtime.text(key)
        error(runtime.ArgumentException.new(message))
    end
end

--- Removes a key; returns whether it was there, and its value.
function Dictionary:Take(key, default)
    local found, value = self:TryGetValue(key, default)
    self:Remove(key)
    return found, value
end

function Dictionary:Keys()
    local keys = {}
    for key in self:Pairs() do
        table.insert(keys, key)
    end
    return keys
end

function Dictionary:Values()
    local values = {}
    for _, value in self:Pairs() do
        table.insert(values, value)
    end
    return values
end

--- Iterates over places and pairs.
function Dictionary:Each()
    local nextPair, index = self:Pairs(), 0
    return function()
        local key, value = nextPair()
        if key ~= nil then
            index = index + 1
            return index, { Key = key, Value = value }
        end
    end
end
