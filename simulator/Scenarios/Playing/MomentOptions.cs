using System.Collections.Immutable;
using AzerothsTopTalent.FakeWow.Trees;

namespace AzerothsTopTalent.Scenarios.Playing;

/// <summary>What to play, and with what.</summary>
public sealed record MomentOptions
{
    public required Moment Moment { get; init; }

    /// <summary>The talent trees of the client.</summary>
    public required TraitCatalog Trees { get; init; }

    /// <summary>The folder with the addon's .toc.</summary>
    public required string AddonFolder { get; init; }

    /// <summary>The text of TalentData.lua; null for none.</summary>
    public string? DataText { get; init; }

    /// <summary>The spec, and at a spec change the one that is changed to.</summary>
    public int SpecId { get; init; } = 250;
    public int Level { get; init; } = 90;
    public string Language { get; init; } = "enUS";

    /// <summary>The instance map to be in; null for the first of the data that fits the moment.</summary>
    public int? MapId { get; init; }

    /// <summary>Null for Mythic.</summary>
    public int? DifficultyId { get; init; }

    /// <summary>Bosses already dead on the character's lockout: encounter ids or names.</summary>
    public ImmutableArray<string> Dead { get; init; } = [];

    /// <summary>The boss whose room one stands in: an encounter id or a name; null for the entrance.</summary>
    public string? Room { get; init; }

    /// <summary>Buttons to press, one for each popup: a label or a place from 1; <c>escape</c> for the key.</summary>
    public ImmutableArray<string> Presses { get; init; } = [];
}
