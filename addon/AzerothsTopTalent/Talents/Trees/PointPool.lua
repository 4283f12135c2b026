-- Generated from PointPool.cs. Change that file, not this one.
local _, addon = ...

--- Which points pay for a node.
---@class PointPool
---@field Free number None: the selection of a hero tree is free, and so is a node nothing is known of.
---@field Hero number The points of the node's own hero tree. Each hero tree has points of its own.
local PointPool = { Free = 0, Class = 1, Spec = 2, Hero = 3 }
addon.PointPool = PointPool
