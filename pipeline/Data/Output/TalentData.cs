namespace AzerothsTopTalent.Data;

/// <summary>The whole content of TalentData.lua.</summary>
public sealed record TalentData
{
    /// <summary>Readers refuse a higher one.</summary>
    public const int Format = 1;

    /// <summary>"warcraftlogs" or "sandbox".</summary>
    public required string Source { get; init; }

    /// <summary>Whether every spec has the data of every encounter of the season.</summary>
    public required bool Complete { get; init; }

    /// <summary>Start of the run, UTC.</summary>
    public required DateTimeOffset Timestamp { get; init; }

    public required string Expansion { get; init; }

    public required IReadOnlyList<SeasonZone> Zones { get; init; }

    /// <summary>Players asked for per spec and encounter.</summary>
    public required int Top { get; init; }

    /// <summary>The node orders the builds were encoded for, by class id.</summary>
    public required IReadOnlyDictionary<int, ClassFingerprint> Trees { get; init; }

    /// <summary>Classes whose builds come from reports and could not be proven against a tree.</summary>
    public IReadOnlyList<int> Unproven { get; init; } = [];

    /// <summary>By encounter id.</summary>
    public required IReadOnlyDictionary<int, SeasonEncounter> Encounters { get; init; }

    /// <summary>By spec id.</summary>
    public required IReadOnlyDictionary<int, SpecBuilds> Specs { get; init; }
}
