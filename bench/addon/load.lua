-- Loads all files of the shipped addon with an api that does nothing. Prints how many files there are, the milliseconds
-- that loading takes, compiling included (the median of nine), and the kilobytes that stay after two full collections.
local folder = "addon/AzerothsTopTalent/"

-- Every global of the game is a table that can be called and indexed without end, and that gives itself.
local nothing = setmetatable({}, {
    __index = function(self) return self end,
    __call = function(self) return self end,
    __newindex = function() end,
})
local environment = setmetatable({
    GetLocale = function() return "enUS" end,
    CreateFrame = function() return nothing end,
}, { __index = function(_, name) return rawget(_G, name) or nothing end })

local files = {}
for line in io.lines(folder .. "AzerothsTopTalent.toc") do
    local file = line:match("^[%w/\\]+%.lua")
    if file and file ~= "TalentData.lua" then
        files[#files + 1] = { path = folder .. file:gsub("\\", "/") }
    end
end
for _, file in ipairs(files) do
    local handle = assert(io.open(file.path))
    file.text = handle:read("*a")
    handle:close()
end

local function load()
    local addon = {}
    for _, file in ipairs(files) do
        local chunk = assert(loadstring(file.text, "@" .. file.path))
        setfenv(chunk, environment)("AzerothsTopTalent", addon)
    end
    return addon
end

local function memory()
    collectgarbage("collect")
    collectgarbage("collect")
    return collectgarbage("count")
end

load()
local times = {}
for run = 1, 9 do
    memory()
    local start = os.clock()
    load()
    times[run] = (os.clock() - start) * 1000
end
table.sort(times)

local before = memory()
local kept = load()
local growth = memory() - before
assert(kept.TalentApplier, "the addon is not there")
print(string.format("%d %.3f %.1f", #files, times[5], growth))
