-- Generated from BuildError.cs. Change that file, not this one.
local _, addon = ...

--- Why a build cannot be read or written.
---@param Kind any The reason for programs.
---@param Message any The reason for people: one sentence without an end mark, in English.
local BuildError = {}
BuildError.__index = BuildError
addon.BuildError = BuildError

function BuildError.new(Kind, Message)
    return setmetatable({ Kind = Kind, Message = Message }, BuildError)
end
