using System.Diagnostics;
using AzerothsTopTalent.Data;
using AzerothsTopTalent.Sandbox;

namespace AzerothsTopTalent.Tool.Tests.Processes;

/// <summary>`att generate` killed at any moment: whatever was durable stays, and the end is as if nothing had happened.</summary>
public class KillTests(ITestOutputHelper console)
{
    private static readonly string[] Generate =
    [
        "generate",
        "--spec",
        "Blood",
        "Fire",
        "Shadow",
        "Outlaw",
        "--encounter",
        "3470",
        "12993",
        "--parallel",
        "2",
    ];

    [Fact]
    public async Task Generate_KilledAtRandomMoments_LosesNothingAndEndsWithTheSameBytes()
    {
        await using var server = await SandboxServer.StartAsync(
            // Points for hundreds of runs within the hour.
            new SandboxOptions { Latency = TimeSpan.FromMilliseconds(40), LimitPerHour = 1_000_000 },
            TestContext.Current.CancellationToken
        );
        // The first run is the slow one: the sandbox makes its players up, the system reads the program.
        var expected = await Undisturbed(server);
        var clock = Stopwatch.StartNew();
        Assert.Equal(expected, await Undisturbed(server));
        var whole = clock.Elapsed;
        var random = new Random(LongRun.Seed);
        var (kills, runs, withFile) = (LongRun.Count(6), 0, 0);
        for (var killed = 0; killed < kills; runs++)
        {
            using var run = Against(server);
            for (var isOver = false; !isOver; )
            {
                var durable = Remains.Cells(run);
                var before = server.Requests.Count;
                using var att = run.Start(Generate);
                isOver = await att.EndsWithin(killed < kills ? whole * random.NextDouble() : TimeSpan.FromMinutes(1));
                if (!isOver)
                {
                    await att.Kill();
                    killed++;
                    withFile += File.Exists(Remains.TalentData(run)) ? 1 : 0;
                }

                var (exitCode, said, complaint) = await att.Ended();
                var where = $"seed {LongRun.Seed}, kill {killed}: {said}{complaint}";
                Assert.True(exitCode == 0 || !isOver, where);
                Assert.DoesNotContain("cannot be read", said + complaint);
                Assert.True(!durable.Overlaps(Remains.Asked(server.Requests.Skip(before))), where);
                AssertWhole(run, durable, where);
            }

            Assert.Equal(expected, File.ReadAllText(Remains.TalentData(run)));
            Assert.Empty(Directory.EnumerateFiles(run.Folder, "*.tmp", SearchOption.AllDirectories));
        }

        console.WriteLine(
            $"{kills} kills in {runs} runs, {withFile} with a TalentData.lua, {whole.TotalSeconds:0.0} s undisturbed"
        );
    }

    private static void AssertWhole(ToolRun run, HashSet<(int, int)> durable, string where)
    {
        var checkpoint = Remains.Checkpoint(run);
        Assert.True(durable.IsSubsetOf(Remains.Cells(run)), where);
        Assert.True(checkpoint.Count(line => (string?)line["kind"] == "run") <= 1, where);
        if (File.Exists(Remains.TalentData(run)))
        {
            var data = TalentDataReader.Read(File.ReadAllBytes(Remains.TalentData(run)));
            Assert.True(data is { Specs.Count: > 0 }, where);
        }
    }

    private static async Task<string> Undisturbed(SandboxServer server)
    {
        using var run = Against(server);
        using var att = run.Start(Generate);
        var (exitCode, _, error) = await att.Ended();
        Assert.True(exitCode == 0, error);
        return await File.ReadAllTextAsync(Remains.TalentData(run), TestContext.Current.CancellationToken);
    }

    /// <summary>A folder of its own and one start time for all runs, which stands in the file.</summary>
    private static ToolRun Against(SandboxServer server) =>
        Commands.GenerateTests.Against(server).With("SOURCE_DATE_EPOCH", "1790000000");
}
