namespace AzerothsTopTalent.Data.Tests.Builds;

public sealed class PopularityTests
{
    [Fact]
    public void Order_RandomSamples_AgreesWithABruteForceCountTiesIncluded()
    {
        var random = new Random(20260921);
        var ties = 0;
        for (var sample = 0; sample < 1000; sample++)
        {
            var players = RandomPlayers(random, 1 + random.Next(40));

            var tally = new BuildTally();
            for (var index = 0; index < players.Count; index++)
                tally.Add(players[index], index + 1);
            var winner = Popularity.Order(Popularity.Merge(tally.Builds, Code)).First();

            var expected = BruteForce(players, out var tied);
            ties += tied ? 1 : 0;
            Assert.Equal(expected, (winner.Talents.ToString(), winner.Players));
        }
        Assert.True(ties > 200, $"only {ties} of the samples had a tie");
    }

    [Fact]
    public void Merge_SetsWithOneCode_AreOneBuild()
    {
        var tally = new BuildTally();
        tally.Add(Set((10, 1)), 1);
        tally.Add(Set((10, 1), (20, 1)), 2);
        tally.Add(Set((30, 1)), 3);

        var merged = Popularity.Merge(
            tally.Builds,
            talents => talents.Entries.First().EntryId == 10 ? "same" : "other"
        );

        var same = Assert.Single(merged, one => one.Code == "same");
        Assert.Equal((2, 3L), (same.Players, same.RankSum));
    }

    [Theory]
    [InlineData(1, 160, "0.62")] // 0.625: half to even
    [InlineData(3, 160, "1.88")] // 1.875
    [InlineData(17, 160, "10.62")] // 10.625
    [InlineData(7, 20, "35")]
    [InlineData(1, 3, "33.33")]
    public void Percent_Halves_GoToTheEvenDigit(int players, int sampleSize, string expected) =>
        Assert.Equal(decimal.Parse(expected), Popularity.Percent(players, sampleSize));

    private static List<TalentSet> RandomPlayers(Random random, int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(_ =>
                    Set([
                        .. Enumerable
                            .Range(0, 1 + random.Next(3))
                            .Select(_ => (1 + random.Next(4), 1 + random.Next(2))),
                    ])
                ),
        ];

    // Every second set has a code; the others compete by their own text.
    private static string? Code(TalentSet talents) => talents.Count % 2 == 0 ? null : "code" + talents;

    private static (string Talents, int Players) BruteForce(List<TalentSet> players, out bool tied)
    {
        var groups = players
            .Select((talents, index) => (talents, rank: index + 1))
            .GroupBy(one => one.talents.ToString())
            .ToList();
        var most = groups.Max(group => group.Count());
        var largest = groups.Where(group => group.Count() == most).ToList();
        tied = largest.Count > 1;
        var nearest = largest.Min(group => players.Sum(other => Distance(group.First().talents, other)));
        var winner = largest
            .Where(group => players.Sum(other => Distance(group.First().talents, other)) == nearest)
            .OrderBy(group => group.Average(one => one.rank))
            .ThenBy(group => Code(group.First().talents) ?? group.Key, StringComparer.Ordinal)
            .First();
        return (winner.Key, most);
    }

    private static int Distance(TalentSet one, TalentSet other)
    {
        var ours = one.Entries.ToDictionary(entry => entry.EntryId, entry => entry.Points);
        var theirs = other.Entries.ToDictionary(entry => entry.EntryId, entry => entry.Points);
        return ours
            .Keys.Union(theirs.Keys)
            .Sum(id => Math.Abs(ours.GetValueOrDefault(id) - theirs.GetValueOrDefault(id)));
    }

    private static TalentSet Set(params (int EntryId, int Points)[] entries) =>
        TalentSet.Of(entries.DistinctBy(entry => entry.EntryId))!;
}
