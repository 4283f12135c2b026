using System.Diagnostics;

namespace AzerothsTopTalent.Data.Tests.Builds;

/// <summary>
/// Aggregation at scale. Each run does a slice; the whole is
/// <c>ATT_COUNT=10000000 dotnet test tests/Data.Tests --filter FullyQualifiedName~TallyScale</c>.
/// </summary>
[Collection(Alone.Name)]
public sealed class TallyScaleTests(ITestOutputHelper console)
{
    private const int Entries = 60;

    [Fact]
    public void Add_TenTimesTheRowsOverTheSameBuilds_TakesTheSameMemory()
    {
        var rows = LongRun.Count(300_000);
        var builds = Math.Min(50_000, rows / 20);

        var (small, smallTime) = Measure(rows / 10, builds);
        var (large, largeTime) = Measure(rows, builds);

        console.WriteLine(
            $"{rows / 10} rows: {small / 1e6:0.0} MB, {smallTime.TotalSeconds:0.00} s; {rows} rows: {large / 1e6:0.0} MB, {largeTime.TotalSeconds:0.00} s"
        );
        Assert.InRange(large, 0.9 * small, 1.1 * small);
        // Linear, with room for a busy machine.
        Assert.True(largeTime < 40 * smallTime + TimeSpan.FromSeconds(1), $"{smallTime} grew to {largeTime}");
    }

    private static (long Bytes, TimeSpan Time) Measure(int rows, int builds)
    {
        GC.Collect();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var tally = new BuildTally();
        var row = new uint[Entries];
        var watch = Stopwatch.StartNew();
        // Every build once, so that both runs see the same ones; the rest at random.
        var random = new Random(5);
        for (var index = 0; index < rows; index++)
        {
            Fill(row, index < builds ? index : random.Next(builds));
            tally.Add(row, 1);
        }
        watch.Stop();
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.Equal((rows, builds), (tally.Players, tally.Distinct));
        GC.KeepAlive(tally);
        return (bytes, watch.Elapsed);
    }

    private static void Fill(Span<uint> row, int build)
    {
        for (var index = 0; index < row.Length; index++)
            row[index] = TalentSet.Pack(90_000 + index * 4 + (index < 20 ? (build >> index) & 1 : 0), 1);
    }
}
