-- Generated from Localization.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime
local EnUS = addon.EnUS

--- The texts in the client's language.
local Localization = {}
addon.Localization = Localization

--- Puts a value in place of {name}.
function Localization.Fill(text, name, value)
    return runtime.replace(text, "{" .. name .. "}", value)
end

function Localization.Fill_int(text, name, value)
    return Localization.Fill(text, name, tostring(value))
end

--- English until the client's language is known.
Localization.L = EnUS.Create()
