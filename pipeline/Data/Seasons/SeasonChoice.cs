namespace AzerothsTopTalent.Data;

/// <summary>What the user fixed instead of leaving it to discovery.</summary>
public sealed record SeasonChoice(
    IReadOnlyList<int> RaidZones,
    int? MythicPlusZone,
    int? Partition,
    ContentType? Content
);
