using AzerothsTopTalent.WowApi;
using static AzerothsTopTalent.Localization;

namespace AzerothsTopTalent;

/// <summary>What a build rests on, in words: who uses it, how many, how old the data is.</summary>
public static class BasisText
{
    /// <summary>A share below this sounds like a build nobody plays, though it is the most common one.</summary>
    private const double SmallShare = 10;

    /// <param name="dataTime">The time of the data, or null when unknown.</param>
    public static string Of(PopularBuild build, long? dataTime, long now)
    {
        var builds = build.Builds ?? build.SampleSize ?? 0;
        var isSmall = build.Popularity < SmallShare && builds > 0;
        var text = isSmall ? L.MostCommonOf : L.UsedBy;
        text = Fill(text, "share", $"{build.Popularity:F0}");
        text = Fill(text, "count", isSmall ? builds : build.SampleSize ?? 0);
        return Fill(text, "age", Age(dataTime, now));
    }

    public static string Age(long? dataTime, long now)
    {
        if (dataTime == null)
            return "?";

        var days = (int)((now - dataTime.Value) / Timestamp.SecondsADay);
        if (days <= 0)
            return L.Today;
        return days == 1 ? L.Yesterday : Fill(L.DaysAgo, "count", days);
    }
}
