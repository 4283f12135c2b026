namespace AzerothsTopTalent.WowApi;

/// <summary>The data of one specialization as it stands in the file.</summary>
[LuaTable]
public sealed class SpecRow
{
    [LuaName("general")]
    public GeneralRow? General { get; init; }

    [LuaName("encounters")]
    public LuaMap<int, PopularBuild>? Encounters { get; init; }

    /// <summary>Only in the older shape, which had no <see cref="General"/>.</summary>
    [LuaName("raid")]
    public object? OldRaid { get; init; }
}
