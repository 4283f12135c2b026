-- Generated from EntryPoints.cs. Change that file, not this one.
local _, addon = ...

--- One talent as rankings list it.
---@class EntryPoints
---@field EntryId number The trait entry id, which rankings call talentID.
---@field Points number Ranks in this entry, granted ones included.
local EntryPoints = {}
EntryPoints.__index = EntryPoints
addon.EntryPoints = EntryPoints

function EntryPoints.new(EntryId, Points)
    return setmetatable({ EntryId = EntryId, Points = Points }, EntryPoints)
end
