using System.Collections.Immutable;
using AzerothsTopTalent.FakeWow.Client;
using AzerothsTopTalent.FakeWow.Trees;

namespace AzerothsTopTalent.Scenarios.Storms;

/// <summary>What a storm is made of.</summary>
public sealed record StormOptions
{
    /// <summary>The talent trees of the client.</summary>
    public required TraitCatalog Trees { get; init; }

    /// <summary>The folder with the addon's .toc.</summary>
    public required string AddonFolder { get; init; }

    /// <summary>The text of TalentData.lua; null for none.</summary>
    public string? DataText { get; init; }

    /// <summary>The same seed gives the same storm.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How many things happen.</summary>
    public int Events { get; init; } = 500;

    /// <summary>Everything that can be secret is.</summary>
    public bool ForcesSecrets { get; init; }

    /// <summary>Called with the client before its first login, for who wants to watch it.</summary>
    public Action<FakeClient>? Watch { get; init; }

    /// <summary>Words the player may type behind the addon's slash commands.</summary>
    public ImmutableArray<string> Words { get; init; } =
    ["", "now", "undo", "reset", "status", "builds", "debug", "help", "nonsense"];

    /// <summary>Words that make the addon forget its player's answers; typed often, so that it goes on speaking.</summary>
    public ImmutableArray<string> ForgettingWords { get; init; } = ["reset"];
}
