-- Generated from Settings.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime

--- The saved settings of an addon: defaults for what is missing, and names that old versions used.
local Settings = {}
Settings.__index = Settings
addon.Settings = Settings

Settings.CurrentVersion = 3

function Settings.new(saved)
    local self = setmetatable({ saved = saved }, Settings)
    for version = runtime.truncate(Settings.Number(saved, "version")), Settings.CurrentVersion - 1 do
        local ok, migrate = Settings.Migrations:TryGetValue(version)
        if ok then
            migrate(saved)
        end
    end
    saved:Set("version", tostring(Settings.CurrentVersion))
    return self
end

function Settings:GetScale()
    return runtime.parseNumber(self:GetItem("scale"))
end

function Settings:GetIsLocked()
    return self:GetItem("locked") == "true"
end

--- A setting; setting it to its default forgets it.
function Settings:GetItem(name)
    local ok, value = self.saved:TryGetValue(name)
    return ok and value or Settings.Defaults:Get(name)
end

function Settings:SetItem(name, value)
    local ok, usual = Settings.Defaults:TryGetValue(name)
    if ok and usual == value then
        self.saved:Remove(name)
    else
        self.saved:Set(name, value)
    end
end

function Settings.Rename(saved, from, to)
    local found, value = saved:Take(from)
    if found then
        saved:Set(to, value)
    end
end

function Settings.Number(saved, name)
    local ok, number = runtime.tryParseNumber(saved:GetOrDefault(name))
    return ok and number or 1
end

local Program = {}
addon.Program = Program

function Program.Main()
    local saved = runtime.Dictionary.new()
    saved:Set("lock", "true")
    saved:Set("scale", "125")
    local settings = Settings.new(saved)
    print(
        runtime.text(settings:GetScale()) .. " " .. (settings:GetIsLocked() and "True" or "False") .. " "
            .. settings:GetItem("anchor")
    )

    settings:SetItem("anchor", "TOP")
    settings:SetItem("locked", "false")
    for _, item in runtime.from(saved):OrderBy(function(pair) return pair.Key end):Each() do
        local name = item.Key
        local value = item.Value
        print(name .. " = " .. value)
    end
end

Settings.Defaults = runtime.Dictionary.new()
Settings.Defaults:Set("scale", "1")
Settings.Defaults:Set("locked", "false")
Settings.Defaults:Set("anchor", "CENTER")

-- What brings the settings of a version to the next.
Settings.Migrations = runtime.Dictionary.new()
Settings.Migrations:Set(1, function(saved) Settings.Rename(saved, "lock", "locked") end)
Settings.Migrations:Set(2, function(saved)
    saved:Set("scale", runtime.text(Settings.Number(saved, "scale") / 100))
end)
