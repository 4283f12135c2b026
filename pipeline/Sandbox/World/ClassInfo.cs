namespace AzerothsTopTalent.Sandbox.World;

/// <summary>A class: the game's id, the ranking service's own id (alphabetical, oldest thirteen), its name and specs.</summary>
public sealed record ClassInfo(int Id, int ServiceId, string Name, IReadOnlyList<SpecInfo> Specs)
{
    public string Slug { get; } = Slugs.Of(Name);
}
