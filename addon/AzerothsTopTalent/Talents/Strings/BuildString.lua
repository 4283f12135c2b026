-- Generated from BuildString.cs. Change that file, not this one.
local _, addon = ...
local Alphabet = addon.Alphabet
local BuildErrors = addon.BuildErrors

--- The text in which the game exports and imports talent builds: six bits a character, a header of 152 bits, then one
--- record for every node of the class tree.
--- Stricter than the game's own reader, which takes nearly anything: what is accepted here encodes back to the same
--- text.
local BuildString = {}
addon.BuildString = BuildString

--- The only version of the format that the game still reads.
BuildString.Version = 2

--- Reads the header only: which tree is needed to read on. White space around the text is ignored.
function BuildString.PeekHeader(text)
    return addon.HeaderFormat.Read(text:match("^%s*(.-)%s*$"))
end

--- Reads a build string. White space around the text is ignored.
---@param text string The text as exported or pasted.
---@param tree TreeShape The tree of the specialization that the build is expected to be of.
function BuildString.Decode(text, tree)
    local characters = text:match("^%s*(.-)%s*$")
    local bits = Alphabet.Unpack(characters, addon.HeaderFormat.WholeCharacters)
    if bits == nil then
        return addon.LoadoutResult.Refused(BuildErrors.Stranger(characters))
    end

    local treeHash = addon.Loadout.NoTreeHash
    if not addon.HeaderFormat.IsPlain(characters, bits, tree) then
        local result = addon.HeaderFormat.Read(characters)
        local header = result.Header
        if header == nil then
            return addon.LoadoutResult.Refused(result.Error)
        end

        if header.SpecId ~= tree.SpecId then
            return addon.LoadoutResult.Refused(BuildErrors.OtherSpec(header.SpecId, tree.SpecId))
        end

        treeHash = header.TreeHash
    end

    local records = addon.RecordReader.new(bits, tree)
    local error_ = records:ReadAll(addon.HeaderFormat.BitsBeyond)
    if error_ ~= nil then
        return addon.LoadoutResult.Refused(error_)
    end

    local loadout = addon.Loadout.new(tree.SpecId, records:GetTaken(), treeHash)
    error_ = addon.PointTally.CheckBudget(loadout, tree)
    if error_ == nil then
        return addon.LoadoutResult.Of(loadout)
    end
    return addon.LoadoutResult.Refused(error_)
end

--- The one text that decodes to this loadout. Nodes may stand in any order; points are not checked against the
--- budget.
function BuildString.Encode(loadout, tree)
    if loadout.SpecId ~= tree.SpecId then
        return addon.TextResult.Refused(BuildErrors.OtherSpec(loadout.SpecId, tree.SpecId))
    end

    local header = addon.HeaderFormat.Write(loadout.SpecId, loadout.TreeHash)
    if header == nil then
        return addon.TextResult.Refused(BuildErrors.BadTreeHash(loadout.TreeHash))
    end

    local records = addon.RecordWriter.new(tree)
    local error_ = records:AddAll(loadout.Nodes)
    if error_ == nil then
        return addon.TextResult.Of(Alphabet.Pack(header .. records:Write()))
    end
    return addon.TextResult.Refused(error_)
end
