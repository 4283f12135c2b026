namespace AzerothsTopTalent.Data;

/// <summary>All builds of one spec.</summary>
/// <param name="SpecId">The game's id.</param>
/// <param name="General">By content, over all its encounters.</param>
/// <param name="Encounters">By encounter id.</param>
public sealed record SpecBuilds(
    int SpecId,
    IReadOnlyDictionary<ContentType, PublishedBuild> General,
    IReadOnlyDictionary<int, PublishedBuild> Encounters
);
