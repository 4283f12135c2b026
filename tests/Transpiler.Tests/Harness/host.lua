-- Runs transpiled programs, one request after another, each in a fresh table of globals that has only what the game has.
-- Request:  flags ("signed scrambled"), count of files, each as path and text; count of classes, each as a name.
-- Answer:   for each class the text of its Run. Every text is its length on a line of its own, then its bytes.
local function receive()
    local length = io.read("*l")
    if not length then
        os.exit(0)
    end
    local text = tonumber(length) == 0 and "" or io.read(tonumber(length))
    return text
end

local function send(text)
    io.write(#text, "\n", text)
end

local function bits(signed)
    local function combine(rule)
        return function(a, b)
            a, b = a % 4294967296, b % 4294967296
            local result, place = 0, 1
            for _ = 1, 32 do
                local left, right = a % 2, b % 2
                if rule(left, right) then
                    result = result + place
                end
                a, b, place = (a - left) / 2, (b - right) / 2, place * 2
            end
            return signed and result >= 2147483648 and result - 4294967296 or result
        end
    end
    return {
        band = combine(function(a, b) return a + b == 2 end),
        bor = combine(function(a, b) return a + b > 0 end),
        bxor = combine(function(a, b) return a ~= b end),
    }
end

local function scrambled(values)
    local keys = {}
    for key in next, values do
        table.insert(keys, 1, key)
    end
    local index = 0
    return function()
        repeat
            index = index + 1
        until keys[index] == nil or values[keys[index]] ~= nil
        return keys[index], values[keys[index]]
    end
end

-- LuaJIT rounds halves away from zero; C, and so the game, rounds the exact value: there %.1f of 0.25 is 0.2. With many
-- places LuaJIT is exact, too, and the rest is done on the digits.
local format = string.format

local function rounded(value, places)
    local sign, whole, digits = format("%.60f", value):match("^(%-?)(%d+)%.(%d+)$")
    local kept, rest = whole .. digits:sub(1, places), digits:sub(places + 1)
    local half = "5" .. ("0"):rep(#rest - 1)
    local odd = tonumber(kept:sub(-1)) % 2 == 1
    if rest > half or rest == half and odd then
        local index = #kept
        while index > 0 and kept:sub(index, index) == "9" do
            kept = kept:sub(1, index - 1) .. "0" .. kept:sub(index + 1)
            index = index - 1
        end
        if index == 0 then
            kept = "1" .. kept
        else
            kept = kept:sub(1, index - 1) .. (tonumber(kept:sub(index, index)) + 1) .. kept:sub(index + 1)
        end
    end
    return sign .. kept:sub(1, #kept - places) .. (places > 0 and "." .. kept:sub(#kept - places + 1) or "")
end

local function formatted(pattern, ...)
    local values, index = { ... }, 0
    pattern = pattern:gsub("%%([%-+ #0]*)(%d*)(%.?%d*)([%a%%])", function(flags, width, precision, kind)
        if kind == "%" then
            return nil
        end
        index = index + 1
        local value = values[index]
        if kind ~= "f" or math.abs(value) >= 1e15 or value ~= value or flags:find("0", 1, true) then
            return nil
        end
        values[index] = rounded(value, tonumber(precision:sub(2)) or 6)
        return "%" .. flags .. width .. "s"
    end)
    return format(pattern, unpack(values, 1, select("#", ...)))
end

-- LuaJIT may keep whole results as integers, which have no negative zero: C's ceil of -0.6 is -0.
local function ceiling(value)
    return -math.floor(-value)
end

if jit then
    string.format = formatted
    math.ceil = ceiling
end

local allowed = {
    "assert", "error", "getmetatable", "ipairs", "next", "pairs", "pcall", "rawequal", "rawget", "rawset", "select",
    "setmetatable", "tonumber", "tostring", "type", "unpack", "xpcall", "math", "string", "table", "coroutine",
}

local function globals(signed, scramble)
    local result = {}
    for _, name in ipairs(allowed) do
        result[name] = _G[name]
    end
    result._G = result
    result.bit = bits(signed)
    result.pairs = scramble and scrambled or pairs
    return result
end

local function failure(problem)
    return "thrown: " .. tostring(type(problem) == "table" and problem.Message or problem)
end

while true do
    local flags = receive()
    local environment = globals(flags:find("signed", 1, true), flags:find("scrambled", 1, true))
    local addon = {}
    local broken
    for _ = 1, tonumber(receive()) do
        local path, text = receive(), receive()
        local chunk, problem = loadstring(text, "@" .. path)
        local loaded = chunk ~= nil
        if chunk then
            loaded, problem = pcall(setfenv(chunk, environment), "Addon", addon)
        end
        if not loaded then
            broken = broken or "not loaded: " .. failure(problem)
        end
    end
    for _ = 1, tonumber(receive()) do
        local run = addon
        for part in receive():gmatch("[^.]+") do
            run = type(run) == "table" and run[part] or nil
        end
        if broken then
            send(broken)
        else
            local done, text = pcall(run and run.Run)
            send(done and (text == nil and "null" or tostring(text)) or failure(text))
        end
    end
    io.flush()
end
