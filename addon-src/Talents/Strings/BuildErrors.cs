namespace AzerothsTopTalent.Talents;

/// <summary>The sentences of all refusals, so that they speak with one voice.</summary>
public static class BuildErrors
{
    /// <summary>For callers that look up the tree by <see cref="BuildString.PeekHeader"/> and find none.</summary>
    public static BuildError UnknownSpec(int specId) =>
        new BuildError(BuildErrorKind.UnknownSpec, $"no class has a specialization with the id {specId}");

    /// <summary>Names the first character that build strings do not use; null when there is none.</summary>
    internal static BuildError? Stranger(string text)
    {
        var index = Alphabet.IndexOfStranger(text);
        if (index < 0)
        {
            return null;
        }

        var character = text[index];
        var shown = character > ' ' && character <= '~' ? $"'{character}'" : "a character";
        return new BuildError(
            BuildErrorKind.Character,
            $"{shown} at position {index + 1} does not occur in build strings"
        );
    }

    internal static BuildError NoHeader(int length) =>
        new BuildError(
            BuildErrorKind.Header,
            $"{length} characters are too few: a build string has 26 before its first talent"
        );

    internal static BuildError OtherVersion(int version) =>
        new BuildError(
            BuildErrorKind.Version,
            $"format version {version}, but the game reads only version {BuildString.Version}: export the build again"
        );

    internal static BuildError OtherSpec(int specId, int expected) =>
        new BuildError(
            BuildErrorKind.OtherSpec,
            $"the build is of specialization {specId}, not of specialization {expected}"
        );

    internal static BuildError CutShort(int nodeId) =>
        new BuildError(
            BuildErrorKind.CutShort,
            $"the string ends at node {nodeId}: its last characters are missing, or it is of another game version"
        );

    internal static BuildError TooLong(int bits) =>
        new BuildError(
            BuildErrorKind.TooLong,
            $"{bits} bits are left after the last node: characters were added, or it is of another game version"
        );

    internal static BuildError Padding() =>
        new BuildError(
            BuildErrorKind.Padding,
            "the last character holds bits after the last node: it was altered, or it is of another game version"
        );

    internal static BuildError ChoiceOnPlainNode(int nodeId) =>
        new BuildError(
            BuildErrorKind.ChoiceFlag,
            $"a choice is given for node {nodeId}, which has none: the build is of another game version"
        );

    internal static BuildError NoChoice(int nodeId) =>
        new BuildError(
            BuildErrorKind.ChoiceFlag,
            $"no choice is given for node {nodeId}, which needs one: the build is of another game version"
        );

    internal static BuildError ChoiceRange(int nodeId, int index, int count) =>
        new BuildError(
            BuildErrorKind.ChoiceRange,
            $"choice {index + 1} of node {nodeId} does not exist: it offers {count}"
        );

    internal static BuildError RankRange(int nodeId, int ranks, int maxRanks) =>
        new BuildError(BuildErrorKind.RankRange, $"node {nodeId} cannot have rank {ranks}: it has {maxRanks} in all");

    internal static BuildError PartialRanks(int nodeId, int ranks, int maxRanks) =>
        new BuildError(
            BuildErrorKind.RankRange,
            $"node {nodeId} is said to be partly bought, but rank {ranks} of {maxRanks} is not a part"
        );

    internal static BuildError OverBudget(string pool, int points, int budget) =>
        new BuildError(
            BuildErrorKind.OverBudget,
            $"{points} {pool} points are spent, but a character has only {budget}"
        );

    internal static BuildError UnknownNode(int nodeId) =>
        new BuildError(BuildErrorKind.UnknownNode, $"the talent tree has no node {nodeId}");

    internal static BuildError UnknownEntry(int entryId) =>
        new BuildError(BuildErrorKind.UnknownEntry, $"the talent tree has no talent with the entry id {entryId}");

    internal static BuildError TwoChoices(int nodeId, int firstEntryId, int secondEntryId) =>
        new BuildError(
            BuildErrorKind.TwoChoices,
            $"node {nodeId} takes one talent, but {firstEntryId} and {secondEntryId} are both given"
        );

    internal static BuildError BadTreeHash(string hash) =>
        new BuildError(BuildErrorKind.TreeHash, $"'{hash}' is no tree hash: 32 digits from 0 to f are needed");
}
