-- Generated from Alphabet.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime

--- The 64 characters of a build string. Each stands for six bits, which are handled as text of zeros and ones, lowest
--- bit first: searching and cutting text is what Lua is fast at, single bits are not.
local Alphabet = {}
addon.Alphabet = Alphabet

Alphabet.BitsPerCharacter = 6

Alphabet.Characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

--- Index of the first character that build strings do not use, or -1.
function Alphabet.IndexOfStranger(text)
    for index = 0, #text - 1 do
        if Alphabet.Characters:find(text:sub(index + 1, index + 1), 1, true) == nil then
            return index
        end
    end

    return -1
end

--- The bits of the characters from an index on, or null when one of them is a stranger.
function Alphabet.Unpack(text, start)
    -- A list by character code is the quickest way from a character to anything.
    local bitsByCode = Alphabet.BitsByCode
    local codeCount = #bitsByCode
    local parts = {}
    for index = start, #text - 1 do
        local code = text:byte(index + 1)
        local bits = code < codeCount and bitsByCode[code + 1] or ""
        if bits == "" then
            return nil
        end

        table.insert(parts, bits)
    end

    return table.concat(parts, "")
end

--- The characters that stand for these bits. The last one is filled up with zeros.
function Alphabet.Pack(bits)
    local parts = {}
    for start = 0, #bits - 1, 6 do
        local value = Alphabet.ValueOf(bits:sub(start + 1, start + math.min(Alphabet.BitsPerCharacter, #bits - start)))
        table.insert(parts, Alphabet.Characters:sub(value + 1, value + 1))
    end

    return table.concat(parts, "")
end

--- The number that one to six bits stand for.
function Alphabet.ValueOf(bits)
    return Alphabet.ValueByBits:Get(runtime.padRight(bits, Alphabet.BitsPerCharacter, "0"))
end

--- A number as bits.
---@param value number Less than 2 to the width, not negative.
---@param width number How many bits, lowest first.
function Alphabet.BitsOf(value, width)
    local bits = ""
    local rest = value
    for _ = 0, width - 1 do
        bits = bits .. (runtime.remainder(rest, 2) == 0 and "0" or "1")
        rest = runtime.divide(rest, 2)
    end

    return bits
end

function Alphabet.ListCodes()
    local bits = {}
    for code = 0, 122 do
        local value = runtime.indexOf(Alphabet.Characters, runtime.character(code))
        table.insert(bits, value < 0 and "" or Alphabet.BitsOf(value, Alphabet.BitsPerCharacter))
    end

    return bits
end

function Alphabet.IndexBits()
    local values = runtime.Dictionary.new()
    for value = 0, #Alphabet.Characters - 1 do
        values:Set(Alphabet.BitsOf(value, Alphabet.BitsPerCharacter), value)
    end

    return values
end

-- Up to the last character's code; empty for strangers.
Alphabet.BitsByCode = Alphabet.ListCodes()
Alphabet.ValueByBits = Alphabet.IndexBits()
