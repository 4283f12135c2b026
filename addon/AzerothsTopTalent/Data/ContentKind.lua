-- Generated from ContentKind.cs. Change that file, not this one.
local _, addon = ...

local ContentKind = { Raid = 0, MythicPlus = 1 }
addon.ContentKind = ContentKind
