-- uses: groups, from
--- Groups by their key.
local Lookup = {}
Lookup.__index = Lookup
runtime.Lookup = Lookup

function Lookup.new(items, key, value, keyOf)
    local self = setmetatable({}, Lookup)
    self.groups, self.find = runtime.groups(items, key, value, keyOf)
    return self
end

function Lookup:Get(key)
    return self.find(key) or runtime.from({})
end

function Lookup:Contains(key)
    return self.find(key) ~= nil
end

function Lookup:Count()
    return #self.groups
end

function Lookup:Each()
    return ipairs(self.groups)
end
