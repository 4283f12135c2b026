-- Generated from NodeOrder.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime

--- A fingerprint of a node order. Builds are encoded against the order of one game version; where the game's own
--- order has another fingerprint, they would decode to something nobody chose.
local NodeOrder = {}
addon.NodeOrder = NodeOrder

-- The largest prime below 2^24 and a factor below 2^7: products stay below 2^31, exact in ints and in doubles.
NodeOrder.Modulus = 16777213
NodeOrder.Factor = 127

--- The checksum of the ids in this order, from 0 to 16777212. Another order of the same ids has another one.
---@param nodeIds number[] Node ids, each from 0 to 2^24.
function NodeOrder.Checksum(nodeIds)
    local checksum = 0
    for _, nodeId in ipairs(nodeIds) do
        checksum = runtime.remainder(checksum * NodeOrder.Factor + nodeId, NodeOrder.Modulus)
    end

    return checksum
end
