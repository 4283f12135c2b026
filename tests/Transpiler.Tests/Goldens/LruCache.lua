-- Generated from LruCache.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime

--- Keeps the values that were used last, at most as many as it has room for.
local LruCache = {}
LruCache.__index = LruCache
addon.LruCache = LruCache

local Entry = {}
Entry.__index = Entry
LruCache.Entry = Entry

function Entry.new(key, value)
    return setmetatable({ Key = key, Value = value }, Entry)
end

function LruCache.new(capacity, load)
    return setmetatable({ capacity = capacity, load = load, entries = runtime.Dictionary.new(), Hits = 0 }, LruCache)
end

--- The value of a key; loaded when it is not there.
function LruCache:GetItem(key)
    local ok, entry = self.entries:TryGetValue(key)
    if ok then
        self.Hits = self.Hits + 1
        self:Unlink(entry)
    else
        entry = Entry.new(key, self.load(key))
        if self.entries:Count() == self.capacity then
            self:Evict()
        end
        self.entries:Set(key, entry)
    end
    self:Link(entry)
    return entry.Value
end

--- The keys, that used last first.
function LruCache:Keys()
    return runtime.iterator(function()
        local entry = self.newest
        while entry ~= nil do
            coroutine.yield(true, entry.Key)
            entry = entry.Older
        end
    end)
end

function LruCache:Evict()
    local entry = self.oldest
    if entry ~= nil then
        self:Unlink(entry)
        self.entries:Remove(entry.Key)
    end
end

function LruCache:Link(entry)
    entry.Newer = nil
    entry.Older = self.newest
    if self.newest ~= nil then
        self.newest.Newer = entry
    end
    self.newest = entry
    if not self.oldest then
        self.oldest = entry
    end
end

function LruCache:Unlink(entry)
    if entry.Newer == nil then
        self.newest = entry.Older
    else
        entry.Newer.Older = entry.Older
    end
    if entry.Older == nil then
        self.oldest = entry.Newer
    else
        entry.Older.Newer = entry.Newer
    end
end

local Program = {}
addon.Program = Program

function Program.Main()
    local tooltips = LruCache.new(2, function(id) return "Item " .. id end)
    print(tooltips:GetItem(6948))
    print(tooltips:GetItem(19019))
    print(tooltips:GetItem(6948))
    print(tooltips:GetItem(2589))
    print(runtime.join(", ", tooltips:Keys()) .. "; " .. tooltips.Hits .. " hit")
end
