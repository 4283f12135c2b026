-- Generated from BuildHeader.cs. Change that file, not this one.
local _, addon = ...

--- What a build string says before its first node.
---@class BuildHeader
---@field Version number The format's version; only BuildString.Version can be read further.
---@field SpecId number The game's specialization id.
---@field TreeHash string 32 lower-case hexadecimal digits, all zero when the tree is not to be checked.
local BuildHeader = {}
BuildHeader.__index = BuildHeader
addon.BuildHeader = BuildHeader

function BuildHeader.new(Version, SpecId, TreeHash)
    return setmetatable({ Version = Version, SpecId = SpecId, TreeHash = TreeHash }, BuildHeader)
end
