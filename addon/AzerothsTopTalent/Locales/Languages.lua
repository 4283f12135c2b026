-- Generated from Languages.cs. Change that file, not this one.
local _, addon = ...
local DeDE = addon.DeDE
local EsES = addon.EsES
local EsMX = addon.EsMX
local FrFR = addon.FrFR
local ItIT = addon.ItIT
local KoKR = addon.KoKR
local EnUS = addon.EnUS

--- The languages we speak. Let go of when one is chosen: ten of eleven are never needed.
local Languages = {}
addon.Languages = Languages

function Languages.Create(locale)
    if locale == "deDE" then
        return DeDE.Create()
    elseif locale == "esES" then
        return EsES.Create()
    elseif locale == "esMX" then
        return EsMX.Create()
    elseif locale == "frFR" then
        return FrFR.Create()
    elseif locale == "itIT" then
        return ItIT.Create()
    elseif locale == "koKR" then
        return KoKR.Create()
    elseif locale == "ptBR" then
        return addon.PtBR.Create()
    elseif locale == "ruRU" then
        return addon.RuRU.Create()
    elseif locale == "zhCN" then
        return addon.ZhCN.Create()
    elseif locale == "zhTW" then
        return addon.ZhTW.Create()
    else
        return EnUS.Create()
    end
end
