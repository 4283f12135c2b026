-- Generated from BuildErrors.cs. Change that file, not this one.
local _, addon = ...
local BuildError = addon.BuildError
local BuildErrorKind = addon.BuildErrorKind
local Alphabet = addon.Alphabet

--- The sentences of all refusals, so that they speak with one voice.
local BuildErrors = {}
addon.BuildErrors = BuildErrors

--- For callers that look up the tree by BuildString.PeekHeader and find none.
function BuildErrors.UnknownSpec(specId)
    return BuildError.new(BuildErrorKind.UnknownSpec, "no class has a specialization with the id " .. specId)
end

--- Names the first character that build strings do not use; null when there is none.
function BuildErrors.Stranger(text)
    local index = Alphabet.IndexOfStranger(text)
    if index < 0 then
        return nil
    end

    local character = text:sub(index + 1, index + 1)
    local shown = character > " " and character <= "~" and "'" .. character .. "'" or "a character"
    return BuildError.new(
        BuildErrorKind.Character,
        shown .. " at position " .. index + 1 .. " does not occur in build strings"
    )
end

function BuildErrors.NoHeader(length)
    return BuildError.new(
        BuildErrorKind.Header,
        length .. " characters are too few: a build string has 26 before its first talent"
    )
end

function BuildErrors.OtherVersion(version)
    return BuildError.new(
        BuildErrorKind.Version,
        "format version " .. version .. ", but the game reads only version " .. addon.BuildString.Version
            .. ": export the build again"
    )
end

function BuildErrors.OtherSpec(specId, expected)
    return BuildError.new(
        BuildErrorKind.OtherSpec,
        "the build is of specialization " .. specId .. ", not of specialization " .. expected
    )
end

function BuildErrors.CutShort(nodeId)
    return BuildError.new(
        BuildErrorKind.CutShort,
        "the string ends at node " .. nodeId .. ": its last characters are missing, or it is of another game version"
    )
end

function BuildErrors.TooLong(bits)
    return BuildError.new(
        BuildErrorKind.TooLong,
        bits .. " bits are left after the last node: characters were added, or it is of another game version"
    )
end

function BuildErrors.Padding()
    return BuildError.new(
        BuildErrorKind.Padding,
        "the last character holds bits after the last node: it was altered, or it is of another game version"
    )
end

function BuildErrors.ChoiceOnPlainNode(nodeId)
    return BuildError.new(
        BuildErrorKind.ChoiceFlag,
        "a choice is given for node " .. nodeId .. ", which has none: the build is of another game version"
    )
end

function BuildErrors.NoChoice(nodeId)
    return BuildError.new(
        BuildErrorKind.ChoiceFlag,
        "no choice is given for node " .. nodeId .. ", which needs one: the build is of another game version"
    )
end

function BuildErrors.ChoiceRange(nodeId, index, count)
    return BuildError.new(
        BuildErrorKind.ChoiceRange,
        "choice " .. index + 1 .. " of node " .. nodeId .. " does not exist: it offers " .. count
    )
end

function BuildErrors.RankRange(nodeId, ranks, maxRanks)
    return BuildError.new(
        BuildErrorKind.RankRange,
        "node " .. nodeId .. " cannot have rank " .. ranks .. ": it has " .. maxRanks .. " in all"
    )
end

function BuildErrors.PartialRanks(nodeId, ranks, maxRanks)
    return BuildError.new(
        BuildErrorKind.RankRange,
        "node " .. nodeId .. " is said to be partly bought, but rank " .. ranks .. " of " .. maxRanks
            .. " is not a part"
    )
end

function BuildErrors.OverBudget(pool, points, budget)
    return BuildError.new(
        BuildErrorKind.OverBudget,
        points .. " " .. pool .. " points are spent, but a character has only " .. budget
    )
end

function BuildErrors.UnknownNode(nodeId)
    return BuildError.new(BuildErrorKind.UnknownNode, "the talent tree has no node " .. nodeId)
end

function BuildErrors.UnknownEntry(entryId)
    return BuildError.new(BuildErrorKind.UnknownEntry, "the talent tree has no talent with the entry id " .. entryId)
end

function BuildErrors.TwoChoices(nodeId, firstEntryId, secondEntryId)
    return BuildError.new(
        BuildErrorKind.TwoChoices,
        "node " .. nodeId .. " takes one talent, but " .. firstEntryId .. " and " .. secondEntryId .. " are both given"
    )
end

function BuildErrors.BadTreeHash(hash)
    return BuildError.new(BuildErrorKind.TreeHash, "'" .. hash .. "' is no tree hash: 32 digits from 0 to f are needed")
end
