using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>The builds of one specialization; encounters by their id.</summary>
public sealed record SpecBuilds(
    int SpecID,
    PopularBuild? Raid,
    PopularBuild? MythicPlus,
    LuaMap<int, PopularBuild> Encounters
);
