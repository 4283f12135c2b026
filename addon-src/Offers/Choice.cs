using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>
/// One build the player can pick. <see cref="Encounter"/> is null for a general build; <see cref="Pin"/> is the player's
/// own build, which then stands in for the data's. A boss that is dead by the lockout only is <see cref="IsLockedOut"/>.
/// </summary>
public sealed record Choice(
    int SpecID,
    ContentKind Kind,
    Encounter? Encounter,
    PopularBuild Build,
    Pin? Pin = null,
    bool IsLockedOut = false
)
{
    /// <summary>The key by which the player can suppress or pin it, such as <c>250:raid</c> or <c>250:encounter:3129</c>.</summary>
    public string Key =>
        Encounter != null ? $"{SpecID}:encounter:{Encounter.EncounterID}"
        : Kind == ContentKind.Raid ? $"{SpecID}:raid"
        : $"{SpecID}:mythicplus";

    public string TalentCode => Pin != null ? Pin.TalentCode : Build.TalentCode;
}
