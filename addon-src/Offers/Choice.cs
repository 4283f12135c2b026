namespace AzerothsTopTalent;

/// <summary>One build the player can pick. <see cref="Encounter"/> is null for a general build.</summary>
public sealed record Choice(int SpecID, ContentKind Kind, Encounter? Encounter, PopularBuild Build)
{
    /// <summary>The key by which the player can suppress it, such as <c>250:raid</c> or <c>250:encounter:3129</c>.</summary>
    public string Key =>
        Encounter != null ? $"{SpecID}:encounter:{Encounter.EncounterID}"
        : Kind == ContentKind.Raid ? $"{SpecID}:raid"
        : $"{SpecID}:mythicplus";
}
