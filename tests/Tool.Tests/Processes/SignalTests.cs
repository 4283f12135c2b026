using AzerothsTopTalent.Sandbox;

namespace AzerothsTopTalent.Tool.Tests.Processes;

/// <summary>`att generate` asked to stop by the system: Ctrl-C, or a service manager.</summary>
public class SignalTests
{
    private static readonly string[] Generate =
    [
        "generate",
        "--spec",
        "Blood",
        "Fire",
        "--encounter",
        "3470",
        "3445",
        "12993",
        "12825",
        "--parallel",
        "1",
    ];

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Generate_AskedToStop_SaysWhatIsWrittenAndGoesOnLater(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Skipped: needs POSIX signals");
        await using var server = await SandboxServer.StartAsync(
            new SandboxOptions { Latency = TimeSpan.FromMilliseconds(80) },
            TestContext.Current.CancellationToken
        );
        using var run = Commands.GenerateTests.Against(server);
        using var att = run.Start(Generate);
        while (!File.Exists(Remains.TalentData(run)))
        {
            Assert.False(await att.EndsWithin(TimeSpan.FromMilliseconds(10)), "ended before the signal");
        }

        await att.Signal(signal);
        var (exitCode, output, error) = await att.Ended();

        Assert.Equal(130, exitCode);
        Assert.StartsWith("att: Stopped on request. Done: ", error);
        var line = ToolRun.Unwrapped(error);
        Assert.Contains("TalentData.lua was written with 1 spec and complete = false.", line);
        Assert.Contains("The same command goes on from there.", line);
        Assert.Contains("  left: Mage: Fire (", error);
        Assert.All((output + error).Split('\n'), one => Assert.True(one.Length <= 80 || one.Contains(run.Folder), one));

        var durable = Remains.Cells(run);
        var before = server.Requests.Count;
        using var again = run.Start(Generate);
        Assert.Equal(0, (await again.Ended()).ExitCode);
        Assert.Empty(durable.Intersect(Remains.Asked(server.Requests.Skip(before))));
    }
}
