namespace AzerothsTopTalent.Data.Tests.Builds;

public sealed class TalentSetTests
{
    [Fact]
    public void ToString_Set_IsFirstIdThenDifferencesWithPoints() =>
        Assert.Equal("96161*2.11.1", TalentSet.Of([(96173, 1), (96161, 2), (96172, 1)])?.ToString());

    [Fact]
    public void Parse_TextOfRandomSets_GivesTheSetBack()
    {
        var random = new Random(3);
        for (var round = 0; round < 500; round++)
        {
            var ids = Enumerable
                .Range(0, 1 + random.Next(90))
                .Select(_ => 1 + random.Next(TalentSet.MaxEntryId))
                .Distinct();
            var set = TalentSet.Of(ids.Select(id => (id, 1 + random.Next(TalentSet.MaxPoints))))!;

            var parsed = TalentSet.Parse(set.ToString());

            Assert.Equal(set, parsed);
            Assert.Equal(set.GetHashCode(), parsed!.GetHashCode());
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("1..2")]
    [InlineData("-1")]
    [InlineData("0")]
    [InlineData("5*0")]
    [InlineData("5*64")]
    [InlineData("67108863.1")]
    [InlineData("5 ")]
    [InlineData("a")]
    public void Parse_OtherText_IsNull(string text) => Assert.Null(TalentSet.Parse(text));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-5, 1)]
    [InlineData(67108864, 1)]
    [InlineData(5, -1)]
    [InlineData(5, 64)]
    [InlineData(5, 2_000_000_000)]
    public void Of_ImpossibleEntry_IsNull(int entryId, int points) =>
        Assert.Null(TalentSet.Of([(1, 1), (entryId, points)]));

    [Fact]
    public void Of_EntryListedTwice_IsNull() => Assert.Null(TalentSet.Of([(5, 1), (5, 1)]));

    [Fact]
    public void Of_EntryWithoutPoints_LeavesItOut() => Assert.Equal("7", TalentSet.Of([(5, 0), (7, 1)])?.ToString());
}
