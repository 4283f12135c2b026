-- Generated from PointPool.cs. Change that file, not this one.
local _, addon = ...

--- Which points pay for a node.
local PointPool = { Free = 0, Class = 1, Spec = 2, Hero = 3 }
addon.PointPool = PointPool
