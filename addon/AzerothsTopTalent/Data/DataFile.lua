-- Generated from DataFile.cs. Change that file, not this one.
local _, addon = ...

--- The fields that TalentData.lua sets on the addon's table; null without the file.
local DataFile = {}
addon.DataFile = DataFile
