-- Generated from LoadoutResult.cs. Change that file, not this one.
local _, addon = ...

--- A loadout, or why there is none: exactly one of the two is set.
local LoadoutResult = {}
LoadoutResult.__index = LoadoutResult
addon.LoadoutResult = LoadoutResult

function LoadoutResult.new(loadout, error_)
    return setmetatable({ Loadout = loadout, Error = error_ }, LoadoutResult)
end

function LoadoutResult.Of(loadout)
    return LoadoutResult.new(loadout, nil)
end

function LoadoutResult.Refused(error_)
    return LoadoutResult.new(nil, error_)
end
