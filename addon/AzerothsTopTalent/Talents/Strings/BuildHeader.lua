-- Generated from BuildHeader.cs. Change that file, not this one.
local _, addon = ...

--- What a build string says before its first node.
---@param Version any The format's version; only BuildString.Version can be read further.
---@param SpecId any The game's specialization id.
---@param TreeHash any 32 lower-case hexadecimal digits, all zero when the tree is not to be checked.
local BuildHeader = {}
BuildHeader.__index = BuildHeader
addon.BuildHeader = BuildHeader

function BuildHeader.new(Version, SpecId, TreeHash)
    return setmetatable({ Version = Version, SpecId = SpecId, TreeHash = TreeHash }, BuildHeader)
end
