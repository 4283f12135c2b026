-- Generated from BuildErrorKind.cs. Change that file, not this one.
local _, addon = ...

--- Why a build cannot be read or written.
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
