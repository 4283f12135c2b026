-- Generated from Localization.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime
local EnUS = addon.EnUS
local DeDE = addon.DeDE
local EsES = addon.EsES
local EsMX = addon.EsMX
local FrFR = addon.FrFR
local ItIT = addon.ItIT
local KoKR = addon.KoKR

--- The texts in the client's language.
local Localization = {}
addon.Localization = Localization

function Localization.Choose(locale)
    Localization.L = Localization.Create(locale)
end

function Localization.Create(locale)
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

--- Puts a value in place of {name}.
function Localization.Fill(text, name, value)
    return runtime.replace(text, "{" .. name .. "}", value)
end

function Localization.Fill_string_string_int(text, name, value)
    return Localization.Fill(text, name, tostring(value))
end

--- English until Choose is called, and for languages we do not speak.
Localization.L = EnUS.Create()
