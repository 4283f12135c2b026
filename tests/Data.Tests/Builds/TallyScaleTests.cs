using System.Diagnostics;
using System.Runtime.CompilerServices;

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
        Assert.True(small > builds * (long)Entries, $"{small} bytes are too few to hold {builds} builds");
        Assert.InRange(large, 0.9 * small, 1.1 * small);
        // Linear, with room for a busy machine.
        Assert.True(largeTime < 40 * smallTime + TimeSpan.FromSeconds(1), $"{smallTime} grew to {largeTime}");
    }

    /// <summary>What is free again without the tally: taken right after each other, so that nothing else's end is counted.</summary>
    private static (long Bytes, TimeSpan Time) Measure(int rows, int builds)
    {
        var (with, time) = WithTally(rows, builds);
        return (with - SettledMemory(), time);
    }

    /// <summary>The memory in use while a tally holds the rows. A method of its own, so that nothing keeps it behind.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (long Bytes, TimeSpan Time) WithTally(int rows, int builds)
    {
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
        Assert.Equal((rows, builds), (tally.Players, tally.Distinct));
        var bytes = SettledMemory();
        GC.KeepAlive(tally);
        return (bytes, watch.Elapsed);
    }

    /// <summary>The memory in use when what other tests left behind has been let go of.</summary>
    private static long SettledMemory()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var attempt = 0; attempt < 20; attempt++)
        {
            GC.WaitForPendingFinalizers();
            Thread.Sleep(20);
            var now = GC.GetTotalMemory(forceFullCollection: true);
            if (Math.Abs(now - before) < 20_000)
            {
                return now;
            }
            before = now;
        }
        return before;
    }

    private static void Fill(Span<uint> row, int build)
    {
        for (var index = 0; index < row.Length; index++)
            row[index] = TalentSet.Pack(90_000 + index * 4 + (index < 20 ? (build >> index) & 1 : 0), 1);
    }
}
