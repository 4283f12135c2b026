-- uses: ArgumentNullException
--- What Dictionary and HashSet share: keys in the order .NET enumerates them. A removed key leaves a free place that
--- the next new key takes.
local KeyTable = {}
KeyTable.__index = KeyTable
runtime.KeyTable = KeyTable

function KeyTable:Clear()
    self.places, self.keys, self.values, self.free, self.size = {}, {}, {}, {}, 0
end

--- The place of a key, or nil. Keys compared by their parts are found by what keyOf makes of them.
function KeyTable:Find(key)
    if key == nil then
        error(runtime.ArgumentNullException.new(nil, nil, "key"))
    end
    if self.keyOf then
        key = self.keyOf(key, self.places)
    end
    return self.places[key], key
end

--- Puts a key that is not there yet; returns its place.
function KeyTable:Put(key, lookup)
    local place = table.remove(self.free)
    if not place then
        self.size = self.size + 1
        place = self.size
    end
    self.places[lookup] = place
    self.keys[place] = key
    return place
end

function KeyTable:Remove(key)
    local place, lookup = self:Find(key)
    if not place then
        return false
    end
    self.places[lookup] = nil
    self.keys[place] = nil
    self.values[place] = nil
    table.insert(self.free, place)
    return true
end

function KeyTable:Count()
    return self.size - #self.free
end

--- Iterates over keys and values.
function KeyTable:Pairs()
    local place, last = 0, self.size
    return function()
        repeat
            place = place + 1
        until self.keys[place] ~= nil or place > last
        if place <= last then
            return self.keys[place], self.values[place]
        end
    end
end

--- Iterates over places and keys.
function KeyTable:EachKey()
    local nextKey = self:Pairs()
    local index = 0
    return function()
        local key = nextKey()
        if key ~= nil then
            index = index + 1
            return index, key
        end
    end
end
