extern alias addon;

using addon::AzerothsTopTalent;
using addon::AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent.Addon.Tests.Offers;

public class BasisTextTests
{
    private const long DataTime = 1_771_257_968; // 2026-02-16T16:06:08Z

    [Theory]
    [InlineData(35.0, 20, 3, "used by 35% of the top 20, 3 days ago")]
    [InlineData(10.0, 160, 1, "used by 10% of the top 160, yesterday")]
    [InlineData(9.99, 14, 0, "most common of 14 builds, today")]
    public void Of_ABuild_SaysWhatItRestsOn(double popularity, int sample, int days, string expected)
    {
        var build = new PopularBuild
        {
            TalentCode = "C",
            SampleSize = sample,
            Popularity = popularity,
        };

        Assert.Equal(expected, BasisText.Of(build, DataTime, DataTime + days * 86400L + 60));
    }

    [Theory]
    [InlineData("1970-01-01T00:00:00")]
    [InlineData("2024-02-29T23:59:59")]
    [InlineData("2026-02-16T16:07:08")]
    [InlineData("2100-03-01T00:00:00")]
    public void Parse_OfATimestamp_AgreesWithDotNet(string text)
    {
        var expected = DateTimeOffset.Parse(text + "Z").ToUnixTimeSeconds();

        Assert.Equal(expected, Timestamp.Parse(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("2026-13-01T00:00:00")]
    [InlineData("20x6-02-16T16:07:08")]
    public void Parse_OfAnythingElse_IsNull(string text)
    {
        Assert.Null(Timestamp.Parse(text));
    }
}
