namespace AzerothsTopTalent.WowApi;

/// <summary>The builds that fit every encounter of their content.</summary>
[LuaTable]
public sealed class GeneralRow
{
    [LuaName("raid")]
    public PopularBuild? Raid { get; init; }

    [LuaName("mythicplus")]
    public PopularBuild? MythicPlus { get; init; }
}
