namespace AzerothsTopTalent.WowApi;

/// <summary>The build most top players use, as it stands in the data file.</summary>
[LuaTable]
public sealed class PopularBuild
{
    [LuaName("talentCode")]
    public required string TalentCode { get; init; }

    /// <summary>The number of rankings it was counted in; absent in <see cref="Alternatives"/>, which share it.</summary>
    [LuaName("sampleSize")]
    public int? SampleSize { get; init; }

    /// <summary>
    /// How many different builds the rankings hold, of which this is the most common one; 0 for a build that is not, nil
    /// in data that does not count them.
    /// </summary>
    [LuaName("builds")]
    public int? Builds { get; init; }

    /// <summary>Percent of the rankings.</summary>
    [LuaName("popularity")]
    public required double Popularity { get; init; }

    /// <summary>The difficulty of the rankings, such as <c>Heroic</c>; absent in Mythic+.</summary>
    [LuaName("difficulty")]
    public string? Difficulty { get; init; }

    /// <summary>The most common builds of the other hero trees, by the hero tree's id.</summary>
    [LuaName("alternatives")]
    public LuaMap<int, PopularBuild>? Alternatives { get; init; }
}
