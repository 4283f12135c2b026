namespace AzerothsTopTalent.Lua51;

/// <summary>The order in which <c>pairs</c> and <c>next</c> visit the hash part of a table.</summary>
public enum PairsOrder
{
    /// <summary>The order of C Lua's own table: equal to it for string, number and boolean keys.</summary>
    Native,

    /// <summary>The order in which the keys were first set.</summary>
    Insertion,

    /// <summary>An order derived from a seed, to find code that depends on one.</summary>
    Scrambled,
}
