using System.Collections.Immutable;

namespace AzerothsTopTalent.Scenarios.Storms;

/// <summary>How a storm ended.</summary>
/// <param name="Character">Who went through it.</param>
/// <param name="Events">How many things happened.</param>
/// <param name="Popups">How many popups appeared.</param>
/// <param name="Commits">How many talent changes began.</param>
/// <param name="Problem">The first thing that went wrong, or null.</param>
/// <param name="Log">What had happened up to then, the last of it; empty if all went well.</param>
public sealed record StormResult(
    string Character,
    int Events,
    int Popups,
    int Commits,
    string? Problem,
    ImmutableArray<string> Log
);
