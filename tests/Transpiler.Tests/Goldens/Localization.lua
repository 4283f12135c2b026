-- Generated from Localization.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime

--- Texts in the player's language.
local Locale = {}
Locale.__index = Locale
addon.Locale = Locale

function Locale.new(texts)
    return setmetatable({ texts = texts }, Locale)
end

--- The texts of a client's locale; English where there are none.
function Locale.Of(code)
    if code == "deDE" then
        return Locale.new(Locale.German())
    elseif code == "enUS" or code == "enGB" then
        return Locale.new(runtime.Dictionary.new())
    elseif code:sub(1, 2) == "de" then
        return Locale.new(Locale.German())
    else
        return Locale.new(runtime.Dictionary.new())
    end
end

--- A text; its English is its key.
function Locale:GetItem(english)
    return self.texts:GetOrDefault(english, english)
end

function Locale:Format(english, values)
    local text = self:GetItem(english)
    for i = 0, #values - 1 do
        text = runtime.replace(text, "{" .. i .. "}", runtime.text(values[i + 1]))
    end
    return text
end

function Locale.German()
    local dictionary = runtime.Dictionary.new()
    dictionary:Set("Ready", "Bereit")
    dictionary:Set("{0} has {1} gold", "{0} hat {1} Gold")
    dictionary:Set("Sold to {1} by {0}", "Von {0} an {1} verkauft")
    return dictionary
end

local Money = {}
addon.Money = Money

Money.CopperPerSilver = 100
Money.CopperPerGold = 100 * Money.CopperPerSilver

--- As 12g 05s 00c; without the gold where there is none.
function Money.Text(copper)
    local gold, rest = runtime.divide(copper, Money.CopperPerGold), runtime.remainder(copper, Money.CopperPerGold)
    local small = ("%.2ds %.2dc"):format(
        runtime.divide(rest, Money.CopperPerSilver),
        runtime.remainder(rest, Money.CopperPerSilver)
    )
    return gold > 0 and ("%sg %s"):format(runtime.grouped(gold, 0), small) or small
end

local Program = {}
addon.Program = Program

function Program.Main()
    for _, code in ipairs({ "enGB", "deDE", "deAT", "frFR" }) do
        local locale = Locale.Of(code)
        print(
            ("%s: %-8s|%s"):format(code, locale:GetItem("Ready"), locale:Format("{0} has {1} gold", { "Thrall", 12 }))
        )
    end
    print(Locale.Of("deDE"):Format("Sold to {1} by {0}", { "Jaina", "Uther" }))
    print(Money.Text(120500) .. ", " .. Money.Text(42))
    print(
        ("%s %s %s %s %10s"):format(
            runtime.percent(0.1234, 1),
            runtime.paddedWhole(7, 3),
            runtime.fixedPoint(3.14159, 2),
            runtime.hexadecimal(255, 4, false, 32),
            "right"
        )
    )
end
