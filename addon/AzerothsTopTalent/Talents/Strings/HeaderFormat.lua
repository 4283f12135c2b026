-- Generated from HeaderFormat.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime
local BuildErrors = addon.BuildErrors
local Alphabet = addon.Alphabet
local BuildString = addon.BuildString
local BuildHeader = addon.BuildHeader

--- The 152 bits before the first record: version (8), specialization (16), tree hash (128). Version and specialization
--- fill the first four characters exactly; the last two bits of the hash share a character with the first record.
local HeaderFormat = {}
addon.HeaderFormat = HeaderFormat

--- Characters that hold no bit of a record.
HeaderFormat.WholeCharacters = 25

--- Bits of the character after those that still belong to the header.
HeaderFormat.BitsBeyond = 2

HeaderFormat.HashStart = 4
HeaderFormat.HashBytes = 16
HeaderFormat.VersionBits = 8
HeaderFormat.SpecBits = 16
HeaderFormat.ZeroHashCharacters = "AAAAAAAAAAAAAAAAAAAAA"
HeaderFormat.HexDigits = "0123456789abcdef"

--- Reads the header of a text without white space around it.
function HeaderFormat.Read(text)
    if #text <= HeaderFormat.WholeCharacters then
        return addon.HeaderResult.Refused(BuildErrors.Stranger(text) or BuildErrors.NoHeader(#text))
    end

    local start = Alphabet.Unpack(text:sub(1, HeaderFormat.HashStart), 0)
    local hash = HeaderFormat.ReadHash(text)
    if start == nil or hash == nil then
        return addon.HeaderResult.Refused(BuildErrors.Stranger(text))
    end

    local version = HeaderFormat.Number(start, 0, HeaderFormat.VersionBits)
    if version ~= BuildString.Version then
        return addon.HeaderResult.Refused(BuildErrors.Stranger(text) or BuildErrors.OtherVersion(version))
    end

    return addon.HeaderResult.Of(
        BuildHeader.new(version, HeaderFormat.Number(start, HeaderFormat.VersionBits, HeaderFormat.SpecBits), hash)
    )
end

--- The whole characters of a header of the version that is read, without a tree hash.
function HeaderFormat.Plain(specId)
    return Alphabet.Pack(HeaderFormat.Write(specId, addon.Loadout.NoTreeHash)):sub(1, HeaderFormat.WholeCharacters)
end

--- Whether the header is the tree's plain one, as nearly all are: then nothing in it has to be read.
---@param text string The text without white space around it.
---@param rest string The bits after the whole characters.
---@param tree TreeShape The tree of the expected specialization.
function HeaderFormat.IsPlain(text, rest, tree)
    return rest:sub(1, 2) == "00" and text:sub(1, #tree.PlainHeader) == tree.PlainHeader
end

--- The bits of a header of the version that is read, or null when the hash is none.
function HeaderFormat.Write(specId, hash)
    if #hash ~= HeaderFormat.HashBytes * 2 then
        return nil
    end

    local bits = Alphabet.BitsOf(BuildString.Version, HeaderFormat.VersionBits)
        .. Alphabet.BitsOf(specId, HeaderFormat.SpecBits)
    for index = 0, #hash - 1, 2 do
        local high = runtime.indexOf(HeaderFormat.HexDigits, hash:sub(index + 1, index + 1))
        local low = runtime.indexOf(HeaderFormat.HexDigits, hash:sub(index + 2, index + 2))
        if high < 0 or low < 0 then
            return nil
        end

        bits = bits .. Alphabet.BitsOf(high * 16 + low, 8)
    end

    return bits
end

-- Nearly every string leaves the hash zero, which is seen without unpacking it.
function HeaderFormat.ReadHash(text)
    local bits = Alphabet.Unpack(text:sub(HeaderFormat.WholeCharacters + 1, HeaderFormat.WholeCharacters + 1), 0)
    if bits == nil then
        return nil
    end

    local end_ = bits:sub(1, HeaderFormat.BitsBeyond)
    if end_ == "00"
        and text:sub(HeaderFormat.HashStart + 1, HeaderFormat.HashStart + #HeaderFormat.ZeroHashCharacters)
            == HeaderFormat.ZeroHashCharacters then
        return addon.Loadout.NoTreeHash
    end

    local start = Alphabet.Unpack(
        text:sub(HeaderFormat.HashStart + 1, HeaderFormat.HashStart + #HeaderFormat.ZeroHashCharacters),
        0
    )
    if start == nil then
        return nil
    end
    return HeaderFormat.Hex(start .. end_)
end

function HeaderFormat.Hex(bits)
    local hex = ""
    for start = 0, #bits - 1, 8 do
        hex = hex .. HeaderFormat.Digit(bits, start + 4) .. HeaderFormat.Digit(bits, start)
    end

    return hex
end

function HeaderFormat.Digit(bits, start)
    local value = Alphabet.ValueOf(bits:sub(start + 1, start + 4))
    return HeaderFormat.HexDigits:sub(value + 1, value + 1)
end

function HeaderFormat.Number(bits, start, width)
    local number = 0
    for index = start + width - 1, start, -1 do
        number = number * 2 + (bits:sub(index + 1, index + 1) == "1" and 1 or 0)
    end

    return number
end
