-- Generated from Loadout.cs. Change that file, not this one.
local _, addon = ...

--- The taken nodes of one build: what a build string says. Immutable.
---@class Loadout
---@field Nodes LoadoutNode[] The taken nodes; after decoding in the order of the tree.
---@field TreeHash string The hash of the class tree the string was exported from, as 32 lower-case hexadecimal digits.
--- It is kept, not checked: only the game can compute it.
local Loadout = {}
Loadout.__index = Loadout
addon.Loadout = Loadout

--- The tree hash of a string that leaves the check of the tree to the reader.
Loadout.NoTreeHash = "00000000000000000000000000000000"

---@param specId number The game's specialization id, 0 to 65535.
---@param nodes LoadoutNode[] The taken nodes.
---@param treeHash string 32 lower-case hexadecimal digits.
function Loadout.new(specId, nodes, treeHash)
    return setmetatable({ SpecId = specId, Nodes = nodes, TreeHash = treeHash }, Loadout)
end
