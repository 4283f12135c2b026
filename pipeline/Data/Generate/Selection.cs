namespace AzerothsTopTalent.Data;

/// <summary>Narrows a run; an empty list means all. What lies outside keeps its previous data.</summary>
public sealed record Selection
{
    /// <summary>Classes by name or id.</summary>
    public IReadOnlyList<string> Classes { get; init; } = [];

    /// <summary>Specs by name ("Blood", "DeathKnight:Blood") or id.</summary>
    public IReadOnlyList<string> Specs { get; init; } = [];

    /// <summary>Encounters by id or by part of their name.</summary>
    public IReadOnlyList<string> Encounters { get; init; } = [];

    /// <summary>One content only, or null for both.</summary>
    public ContentType? Content { get; init; }

    public bool IsEverything => Classes.Count == 0 && Specs.Count == 0 && Encounters.Count == 0 && Content is null;
}
