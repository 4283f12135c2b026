-- What C# has and Lua has not. Generated; only what this addon uses.
local _, addon = ...
local runtime = {}
addon.runtime = runtime

--- The root of all exceptions.
local Exception = { name = "Exception" }
Exception.__index = Exception
runtime.Exception = Exception

Exception.__tostring = function(self) return self:ToString() end

function Exception:init(message, inner)
    self.Message = message or "Exception of type '" .. (self.fullName or "System." .. self.name) .. "' was thrown."
    self.InnerException = inner
end

function Exception.new(message, inner)
    local self = setmetatable({}, Exception)
    self:init(message, inner)
    return self
end

function Exception:ToString()
    return "System." .. self.name .. ": " .. self.Message
end

--- Makes an exception class of the library with its usual message.
function runtime.defineException(name, base, default)
    local class = setmetatable({ name = name }, { __index = base })
    class.__index = class
    class.__tostring = base.__tostring
    function class:init(message, inner)
        base.init(self, message or default, inner)
    end
    function class.new(message, inner, parameter)
        local self = setmetatable({}, class)
        self:init(message, inner, parameter)
        return self
    end
    return class
end

runtime.SystemException = runtime.defineException("SystemException", runtime.Exception, "System error.")

local ArgumentException = runtime.defineException(
    "ArgumentException",
    runtime.SystemException,
    "Value does not fall within the expected range."
)
runtime.ArgumentException = ArgumentException

function ArgumentException:init(message, inner, parameter)
    message = message or "Value does not fall within the expected range."
    if parameter then
        message = message .. " (Parameter '" .. parameter .. "')"
    end
    runtime.SystemException.init(self, message, inner)
    self.ParamName = parameter
end

local ArgumentNullException = runtime.defineException("ArgumentNullException", runtime.ArgumentException)
runtime.ArgumentNullException = ArgumentNullException

function ArgumentNullException:init(message, inner, parameter)
    runtime.ArgumentException.init(self, message or "Value cannot be null.", inner, parameter)
end

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

runtime.KeyNotFoundException = runtime.defineException(
    "KeyNotFoundException",
    runtime.SystemException,
    "The given key was not present in the dictionary."
)

function runtime.numberText(value)
    if value ~= value then
        return "NaN"
    elseif value == math.huge then
        return "Infinity"
    elseif value == -math.huge then
        return "-Infinity"
    elseif value == 0 then
        return 1 / value < 0 and "-0" or "0"
    end
    local digits
    -- The smallest numbers have fewer digits.
    for precision = math.abs(value) < 2.3e-308 and 1 or 15, 17 do
        digits = ("%." .. (precision - 1) .. "e"):format(value)
        if tonumber(digits) == value then
            break
        end
    end
    local sign, whole, fraction, exponent = digits:match("^(-?)(%d)%.?(%d*)e([-+]%d+)$")
    exponent = tonumber(exponent)
    digits = (whole .. fraction):gsub("0+$", "")
    if exponent >= 17 or exponent < -4 then
        local rest = digits:sub(2)
        local point = rest ~= "" and "." or ""
        local exponentSign = exponent < 0 and "-" or "+"
        return sign .. digits:sub(1, 1) .. point .. rest .. ("E%s%02d"):format(exponentSign, math.abs(exponent))
    elseif exponent < 0 then
        return sign .. "0." .. ("0"):rep(-exponent - 1) .. digits
    elseif #digits <= exponent + 1 then
        return sign .. digits .. ("0"):rep(exponent + 1 - #digits)
    end
    return sign .. digits:sub(1, exponent + 1) .. "." .. digits:sub(exponent + 2)
end

--- The text of a value as .NET prints it; numbers with the fewest digits that read back the same.
function runtime.text(value)
    local kind = type(value)
    if kind == "number" then
        return runtime.numberText(value)
    elseif kind == "boolean" then
        return value and "True" or "False"
    elseif kind == "table" then
        return value:ToString()
    end
    return value or ""
end

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

--- The characters of a text as a list.
function runtime.characters(text)
    local list = {}
    for character in text:gmatch(".") do
        table.insert(list, character)
    end
    return list
end

--- Iterates over what an enumerator goes through, as index and item.
function runtime.steps(enumerator)
    local index = 0
    return function()
        if enumerator:MoveNext() then
            index = index + 1
            return index, enumerator:GetCurrent()
        end
    end
end

--- Iterates over anything that can be enumerated, as index and item.
function runtime.each(items)
    if type(items) == "string" then
        return ipairs(runtime.characters(items))
    elseif items.Each then
        return items:Each()
    elseif items.GetEnumerator then
        return runtime.steps(items:GetEnumerator())
    elseif items.n then
        local index = 0
        return function()
            index = index + 1
            if index <= items.n then
                return index, items[index]
            end
        end
    end
    return ipairs(items)
end

--- The items of anything that can be enumerated, as a new list.
function runtime.toList(items)
    local list = {}
    for i, item in runtime.each(items) do
        list[i] = item
    end
    return list
end

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

function runtime.append(list, items)
    for _, item in runtime.each(items == list and runtime.toList(items) or items) do
        table.insert(list, item)
    end
    return list
end

--- The character of a number, in UTF-8.
function runtime.character(code)
    if code < 128 then
        return string.char(code)
    elseif code < 2048 then
        return string.char(192 + math.floor(code / 64), 128 + code % 64)
    end
    return string.char(224 + math.floor(code / 4096), 128 + math.floor(code / 64) % 64, 128 + code % 64)
end

--- The index from 0 of an item, or -1.
function runtime.indexOfItem(items, item, equals)
    for i = 1, items.n or #items do
        if items[i] == item or equals and equals(items[i], item) then
            return i - 1
        end
    end
    return -1
end

function runtime.contains(items, item, equals)
    return runtime.indexOfItem(items, item, equals) >= 0
end

runtime.ArithmeticException = runtime.defineException(
    "ArithmeticException",
    runtime.SystemException,
    "Overflow or underflow in the arithmetic operation."
)

runtime.DivideByZeroException = runtime.defineException(
    "DivideByZeroException",
    runtime.ArithmeticException,
    "Attempted to divide by zero."
)

--- Whole division, cut toward zero.
function runtime.divide(a, b)
    if b == 0 then
        error(runtime.DivideByZeroException.new())
    end
    return (a - math.fmod(a, b)) / b + 0
end

function runtime.endsWith(text, suffix)
    return suffix == "" or text:sub(-#suffix) == suffix
end

--- The name of an enum's value, or its number.
function runtime.enumName(enum, value)
    return enum.names[value] or tostring(value)
end

--- The text of values that are no numbers; a zero prints its sign as .NET does.
function runtime.special(value)
    if value ~= value then
        return "NaN"
    elseif value == math.huge then
        return "Infinity"
    elseif value == -math.huge then
        return "-Infinity"
    end
end

--- A number with a fixed count of decimals.
function runtime.fixedPoint(value, digits)
    return runtime.special(value) or ("%." .. digits .. "f"):format(value)
end

--- The index from 0 of a part of a text, or -1.
function runtime.indexOf(text, part, start)
    return (text:find(part, (start or 0) + 1, true) or 0) - 1
end

--- Whether a table holds nothing.
function runtime.isEmpty(map)
    return next(map) == nil
end

--- The larger of two doubles as on .NET: 0 above -0, and NaN when either is.
function runtime.larger(left, right)
    if left == 0 and right == 0 then
        return left + right
    end
    if left > right or left ~= left then
        return left
    end
    return right
end

-- The handlers of the game's events, in the order they were added.
local subscriptions = {}
local frame

local function dispatch(_, event, ...)
    local current = subscriptions[event]
    for i = 1, current and #current or 0 do
        local ok, problem = pcall(current[i], ...)
        if not ok then
            geterrorhandler()(tostring(problem))
        end
    end
end

--- Calls a handler with the payload of an event of the game, from now on.
function runtime.on(event, handler)
    if not frame then
        frame = CreateFrame("Frame")
        frame:SetScript("OnEvent", dispatch)
    end
    local handlers = { unpack(subscriptions[event] or {}) }
    if #handlers == 0 then
        frame:RegisterEvent(event)
    end
    table.insert(handlers, handler)
    subscriptions[event] = handlers
end

--- Ends what runtime.on began.
function runtime.off(event, handler)
    local handlers = { unpack(subscriptions[event] or {}) }
    for i = #handlers, 1, -1 do
        if handlers[i] == handler then
            table.remove(handlers, i)
            break
        end
    end
    if #handlers == 0 and subscriptions[event] then
        frame:UnregisterEvent(event)
    end
    subscriptions[event] = handlers[1] and handlers or nil
end

function runtime.padRight(text, width, filler)
    return text .. filler:rep(width - #text)
end

--- The rest of a division cut toward zero: it has the sign of a.
function runtime.remainder(a, b)
    if b == 0 then
        error(runtime.DivideByZeroException.new())
    end
    return math.fmod(a, b) + 0
end

--- Replaces every occurrence of a text, taken as it stands.
function runtime.replace(text, old, new)
    new = new or ""
    local parts, start = {}, 1
    while true do
        local first, last = text:find(old, start, true)
        if not first or last < first then
            break
        end
        table.insert(parts, text:sub(start, first - 1))
        table.insert(parts, new)
        start = last + 1
    end
    table.insert(parts, text:sub(start))
    return table.concat(parts)
end

--- The items from one position to another, both counted from 1.
function runtime.slice(list, first, last)
    local part = { n = list.n and last - first + 1 }
    for i = first, last do
        part[i - first + 1] = list[i]
    end
    return part
end

--- The smaller of two doubles as on .NET: -0 below 0, and NaN when either is.
function runtime.smaller(left, right)
    if left == 0 and right == 0 then
        return -(-left - right)
    end
    if left < right or left ~= left then
        return left
    end
    return right
end

-- The introspective sort of .NET, step by step: it is not stable, and equal items must end where they do there.
local function swap(list, i, j)
    list[i], list[j] = list[j], list[i]
end

local function order(list, compare, i, j)
    if i ~= j and compare(list[i], list[j]) > 0 then
        swap(list, i, j)
    end
end

local function insertion(list, first, last, compare)
    for i = first, last - 1 do
        local item, j = list[i + 1], i
        while j >= first and compare(item, list[j]) < 0 do
            list[j + 1] = list[j]
            j = j - 1
        end
        list[j + 1] = item
    end
end

local function sink(list, i, count, first, compare)
    local item = list[first + i - 1]
    while i <= math.floor(count / 2) do
        local child = 2 * i
        if child < count and compare(list[first + child - 1], list[first + child]) < 0 then
            child = child + 1
        end
        if compare(item, list[first + child - 1]) >= 0 then
            break
        end
        list[first + i - 1] = list[first + child - 1]
        i = child
    end
    list[first + i - 1] = item
end

local function heap(list, first, last, compare)
    local count = last - first + 1
    for i = math.floor(count / 2), 1, -1 do
        sink(list, i, count, first, compare)
    end
    for i = count, 2, -1 do
        swap(list, first, first + i - 1)
        sink(list, 1, i - 1, first, compare)
    end
end

local function partition(list, first, last, compare)
    local middle = first + math.floor((last - first) / 2)
    order(list, compare, first, middle)
    order(list, compare, first, last)
    order(list, compare, middle, last)
    local pivot = list[middle]
    swap(list, middle, last - 1)
    local left, right = first, last - 1
    while left < right do
        repeat
            left = left + 1
        until compare(list[left], pivot) >= 0
        repeat
            right = right - 1
        until compare(pivot, list[right]) >= 0
        if left >= right then
            break
        end
        swap(list, left, right)
    end
    if left ~= last - 1 then
        swap(list, left, last - 1)
    end
    return left
end

local function introspective(list, first, last, depth, compare)
    while last > first do
        local size = last - first + 1
        if size == 2 then
            return order(list, compare, first, last)
        elseif size == 3 then
            order(list, compare, first, last - 1)
            order(list, compare, first, last)
            return order(list, compare, last - 1, last)
        elseif size <= 16 then
            return insertion(list, first, last, compare)
        elseif depth == 0 then
            return heap(list, first, last, compare)
        end
        depth = depth - 1
        local pivot = partition(list, first, last, compare)
        introspective(list, pivot + 1, last, depth, compare)
        last = pivot - 1
    end
end

--- Sorts a list in place by a comparison, or some of its items from an index that counts from 0.
function runtime.sort(list, compare, start, count)
    start, count = start or 0, count or list.n or #list
    local depth = 2
    for _ in function(_, size) return size > 1 and math.floor(size / 2) or nil end, nil, count do
        depth = depth + 2
    end
    introspective(list, start + 1, start + count, depth, compare)
end

--- The parts of a text between separators. Options: 1 leaves out empty parts, 2 trims.
function runtime.split(text, separator, options, most)
    options = options or 0
    local parts, start = {}, 1
    local function add(part)
        if options >= 2 then
            part = part:match("^%s*(.-)%s*$")
        end
        if part ~= "" or options % 2 == 0 then
            table.insert(parts, part)
        end
    end
    while separator ~= "" and not (most and #parts >= most - 1) do
        local first, last = text:find(separator, start, true)
        if not first then
            break
        end
        add(text:sub(start, first - 1))
        start = last + 1
    end
    add(text:sub(start))
    return parts
end

function runtime.startsWith(text, prefix)
    return text:sub(1, #prefix) == prefix
end

--- Reads a whole number in decimal: whether it is one within the limits, and the number.
function runtime.tryParse(text, low, high)
    local digits = text and text:match("^%s*([-+]?%d+)%s*$")
    local value = digits and tonumber((digits:gsub("^+", "")))
    if not value or value < low or value > high then
        return false, 0
    end
    return true, value + 0
end

--- A copy of a record with some fields changed.
function runtime.with(record, changes)
    local copy = {}
    for name, value in pairs(record) do
        copy[name] = value
    end
    for name, value in pairs(changes) do
        copy[name] = value
    end
    return setmetatable(copy, getmetatable(record))
end
