-- Generated from BuildErrorKind.cs. Change that file, not this one.
local _, addon = ...

--- Why a build cannot be read or written.
---@class BuildErrorKind
---@field Character number A character that build strings do not use.
---@field Header number Too short to hold a header.
---@field Version number A format version other than 2.
---@field UnknownSpec number A specialization that no known tree belongs to.
---@field OtherSpec number A build of another specialization than the one asked for.
---@field CutShort number The string ends before the last node.
---@field TooLong number Characters are left after the last node.
---@field Padding number The bits that fill up the last character are not zero.
---@field ChoiceFlag number A choice on a node that has none, or none on a node that needs one.
---@field ChoiceRange number A choice that the node does not offer.
---@field RankRange number Ranks that the node does not have.
---@field OverBudget number More points than a character has.
---@field UnknownNode number A node that the tree does not have.
---@field UnknownEntry number An entry that the tree does not have.
---@field TwoChoices number Two entries of a node that takes one.
---@field TreeHash number A tree hash that is not 32 hexadecimal digits.
local BuildErrorKind = {
    Character = 1,
    Header = 2,
    Version = 3,
    UnknownSpec = 4,
    OtherSpec = 5,
    CutShort = 6,
    TooLong = 7,
    Padding = 8,
    ChoiceFlag = 9,
    ChoiceRange = 10,
    RankRange = 11,
    OverBudget = 12,
    UnknownNode = 13,
    UnknownEntry = 14,
    TwoChoices = 15,
    TreeHash = 16,
}
addon.BuildErrorKind = BuildErrorKind
