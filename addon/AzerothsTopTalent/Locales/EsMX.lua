-- Generated from EsMX.cs. Change that file, not this one.
local _, addon = ...
local EsES = addon.EsES

--- Nothing we say differs between Spain and Latin America.
local EsMX = {}
addon.EsMX = EsMX

function EsMX.Create()
    return EsES.Create()
end
