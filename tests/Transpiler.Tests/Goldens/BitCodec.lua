-- Generated from BitCodec.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime

--- Writes numbers of any width in bits as text of 64 letters, the lowest bit first.
local BitWriter = {}
BitWriter.__index = BitWriter
addon.BitWriter = BitWriter

BitWriter.BitsPerLetter = 6

function BitWriter.new()
    return setmetatable({ text = runtime.StringBuilder.new(), letter = 0, used = 0 }, BitWriter)
end

---@param value number Not negative, below 2 to the power of the width.
---@param width number In bits.
function BitWriter:Write(value, width)
    for bit_ = 0, width - 1 do
        self.letter = runtime.bor(
            self.letter,
            runtime.shiftLeft(runtime.band(runtime.shiftRight(value, bit_), 1), self.used)
        )
        self.used = self.used + 1
        if self.used == BitWriter.BitsPerLetter then
            self:Flush()
        end
    end
end

function BitWriter:ToString()
    if self.used > 0 then
        self:Flush()
    end
    return self.text:ToString()
end

function BitWriter:Flush()
    self.text:Append(addon.Letters.All:sub(self.letter + 1, self.letter + 1))
    self.letter = 0
    self.used = 0
end

--- Reads what BitWriter wrote.
local BitReader = {}
BitReader.__index = BitReader
addon.BitReader = BitReader

function BitReader.new(text)
    return setmetatable({ text = text, position = 0 }, BitReader)
end

function BitReader:TryRead(width)
    local value = 0
    for bit_ = 0, width - 1 do
        local index, shift = math.floor(self.position / 6), self.position % 6
        local ok, letter
        local either = index >= #self.text
        if not either then
            ok, letter = addon.Letters.Values:TryGetValue(self.text:sub(index + 1, index + 1))
            either = not ok
        end
        if either then
            return false, value
        end
        value = runtime.bor(value, runtime.shiftLeft(runtime.band(runtime.shiftRight(letter, shift), 1), bit_))
        self.position = self.position + 1
    end
    return true, value
end

local Letters = {}
addon.Letters = Letters

Letters.All = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

function Letters.Invert()
    local values = runtime.Dictionary.new()
    for i = 0, #Letters.All - 1 do
        values:Set(Letters.All:sub(i + 1, i + 1), i)
    end
    return values
end

local Program = {}
addon.Program = Program

function Program.Main()
    local writer = BitWriter.new()
    local values = { 2, 71, 1, 65535 }
    local widths = { 8, 16, 1, 16 }
    for i = 0, #values - 1 do
        writer:Write(values[i + 1], widths[i + 1])
    end
    local text = writer:ToString()
    print(text)

    local reader = BitReader.new(text)
    for _, width in ipairs(widths) do
        local ok, value = reader:TryRead(width)
        print(ok and width .. " bits: " .. value or "too short")
    end
    print(reader:TryRead(8) and "True" or "False")
end

--- The value of each letter.
Letters.Values = Letters.Invert()
