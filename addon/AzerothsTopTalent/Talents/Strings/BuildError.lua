-- Generated from BuildError.cs. Change that file, not this one.
local _, addon = ...

--- Why a build cannot be read or written.
---@class BuildError
---@field Kind number The reason for programs.
---@field Message string The reason for people: one sentence without an end mark, in English.
local BuildError = {}
BuildError.__index = BuildError
addon.BuildError = BuildError

function BuildError.new(Kind, Message)
    return setmetatable({ Kind = Kind, Message = Message }, BuildError)
end
