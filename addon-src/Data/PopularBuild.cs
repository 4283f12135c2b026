using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>The build most top players use, as it stands in the data file.</summary>
[LuaTable]
public sealed class PopularBuild
{
    [LuaName("talentCode")]
    public required string TalentCode { get; init; }

    /// <summary>The number of rankings it was counted in.</summary>
    [LuaName("sampleSize")]
    public required int SampleSize { get; init; }

    /// <summary>Percent of <see cref="SampleSize"/>.</summary>
    [LuaName("popularity")]
    public required double Popularity { get; init; }

    /// <summary>Given when the rankings are not of the highest difficulty.</summary>
    [LuaName("difficulty")]
    public int? Difficulty { get; init; }

    /// <summary>The most common build of the other hero tree.</summary>
    [LuaName("runnerUp")]
    public PopularBuild? RunnerUp { get; init; }
}
