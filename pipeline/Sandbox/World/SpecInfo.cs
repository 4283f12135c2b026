namespace AzerothsTopTalent.Sandbox.World;

/// <summary>A specialization: the game's id, its English name, and the name the ranking service knows it by.</summary>
public sealed record SpecInfo(int Id, string Name, Role Role)
{
    /// <summary>The service's slug: the display name without anything that is not a letter.</summary>
    public string Slug { get; } = Slugs.Of(Name);
}
