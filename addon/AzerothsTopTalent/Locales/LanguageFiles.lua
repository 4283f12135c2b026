-- Generated from LanguageFiles.cs. Change that file, not this one.
local _, addon = ...

--- The languages as fields of the addon's table, so that they can be taken out of it.
local LanguageFiles = {}
addon.LanguageFiles = LanguageFiles

function LanguageFiles.Release()
    addon.Languages = nil
    addon.DeDE = nil
    addon.EsES = nil
    addon.EsMX = nil
    addon.FrFR = nil
    addon.ItIT = nil
    addon.KoKR = nil
    addon.PtBR = nil
    addon.RuRU = nil
    addon.ZhCN = nil
    addon.ZhTW = nil
end
