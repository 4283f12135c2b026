using System.Text.Json.Nodes;
using AzerothsTopTalent.Sandbox;
using AzerothsTopTalent.Sandbox.Faults;

namespace AzerothsTopTalent.Tool.Tests.Commands;

public class GenerateTests
{
    private static readonly string[] OneSpec = ["--spec", "Blood", "--content", "mythicplus"];

    [Fact]
    public async Task Generate_WithoutCredentials_ReadsTheSandbox()
    {
        using var run = Fresh();
        Assert.Equal(0, await run.Run(["generate", .. OneSpec]));
        var data = await Written(run);
        Assert.Contains("source = \"sandbox\"", data);
        Assert.Contains("[250] = {", data);
        Assert.Contains("Death Knight: Blood", run.Output);
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public async Task Generate_Again_AsksForNothing()
    {
        using var run = Fresh();
        Assert.Equal(0, await run.Run(["generate", .. OneSpec]));
        var first = await Written(run);
        Assert.Equal(0, await run.Run(["generate", .. OneSpec]));
        Assert.Equal(first, await Written(run));
        Assert.Contains("up to date", run.Output);
    }

    [Fact]
    public async Task Generate_Json_IsOneObjectALineAndEndsWithTheOutcome()
    {
        using var run = Fresh();
        Assert.Equal(0, await run.Run(["generate", "--json", .. OneSpec]));
        var events = run.Output.TrimEnd().Split('\n').Select(line => (string)JsonNode.Parse(line)!["event"]!).ToList();
        Assert.Equal("runStarted", events[0]);
        Assert.Equal("runFinished", events[^1]);
        Assert.Equal(8, events.Count(e => e == "cellFinished"));
    }

    [Fact]
    public async Task Generate_Quiet_SaysNothing()
    {
        using var run = Fresh();
        Assert.Equal(0, await run.Run(["generate", "--quiet", .. OneSpec]));
        Assert.Equal("", run.Output + run.Error);
    }

    [Fact]
    public async Task Generate_AgainstAServerThatIsNamed_UsesItsTrees()
    {
        await using var server = await SandboxServer.StartAsync(
            new SandboxOptions { Seed = 5 },
            TestContext.Current.CancellationToken
        );
        using var run = Fresh()
            .With("WCL_BASE_URL", server.BaseAddress.AbsoluteUri.TrimEnd('/'))
            .With("TALENT_TREES_URL", server.TreesAddress.AbsoluteUri)
            .With("WCL_CLIENT_ID", server.ClientId)
            .With("WCL_CLIENT_SECRET", server.ClientSecret);
        Assert.Equal(0, await run.Run(["generate", .. OneSpec]));
        Assert.Contains("source = \"warcraftlogs\"", await Written(run));
        Assert.DoesNotContain(server.ClientSecret, run.Output + run.Error);
    }

    [Fact]
    public async Task Generate_WithADotEnvFile_ReadsTheSettingsThere()
    {
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var run = Fresh();
        run.Write(
            ".env",
            $"WCL_CLIENT_ID={server.ClientId}\nWCL_CLIENT_SECRET='{server.ClientSecret}'\nWCL_BASE_URL={server.BaseAddress}\nTALENT_TREES_URL={server.TreesAddress}\n"
        );
        Assert.Equal(0, await run.Run(["generate", .. OneSpec]));
        Assert.NotEmpty(server.Requests);
    }

    [Fact]
    public async Task Generate_WithHalfACredential_IsRefused()
    {
        using var run = Fresh().With("WCL_CLIENT_ID", "abc");
        Assert.Equal(77, await run.Run("generate"));
        Assert.Contains("WCL_CLIENT_SECRET", run.Error);
    }

    [Theory]
    [InlineData("http://evil.example/", 77)]
    [InlineData("https://evil.example/", 77)]
    [InlineData("evil.example", 64)]
    public async Task Generate_ToAnotherHost_KeepsTheCredentialsToItself(string address, int exitCode)
    {
        using var run = Fresh()
            .With("WCL_CLIENT_ID", "abc")
            .With("WCL_CLIENT_SECRET", "hush")
            .With("WCL_BASE_URL", address);
        Assert.Equal(exitCode, await run.Run("generate"));
        Assert.DoesNotContain("hush", run.Output + run.Error);
    }

    [Fact]
    public async Task Generate_Live_WithoutCredentials_DoesNotFallBack()
    {
        using var run = Fresh();
        Assert.Equal(77, await run.Run("generate", "--live"));
        Assert.Contains("WCL_CLIENT_ID", run.Error);
        Assert.False(File.Exists(Path.Combine(run.Folder, "addon/AzerothsTopTalent/TalentData.lua")));
    }

    [Fact]
    public async Task Generate_WhenThePointsAreGone_StopsWith75AndGoesOnHourByHour()
    {
        var clock = new Sandbox.SteppedClock();
        await using var server = await SandboxServer.StartAsync(
            new SandboxOptions { LimitPerHour = 5, Clock = clock },
            TestContext.Current.CancellationToken
        );
        using var run = Against(server);
        Assert.Equal(75, await run.Run(["generate", .. OneSpec]));
        Assert.Contains("left: ", run.Error);
        Assert.StartsWith("att: ", run.Error);
        var hours = 0;
        for (var exitCode = 75; exitCode == 75; exitCode = await run.Run(["generate", .. OneSpec]))
        {
            Assert.InRange(++hours, 1, 6);
            clock.Advance(TimeSpan.FromHours(1));
        }

        Assert.Contains("[250] = {", await Written(run));
        Assert.InRange(server.Requests.Count(r => r.Asks("includeCombatantInfo")), 8, 16);
    }

    [Fact]
    public async Task Generate_GoneOnWith_CountsWhatEarlierRunsReadToo()
    {
        using var run = Fresh();
        Assert.Equal(0, await run.Run("generate", "--spec", "Blood", "--encounter", "12993"));
        Assert.Contains("1 board to read.", run.Output);
        Assert.Contains("[1/1] Death Knight: Blood", run.Output);
        var first = Parses(run);
        Assert.Equal(0, await run.Run("generate", "--spec", "Blood", "--encounter", "12993", "12825"));
        Assert.Contains("2 boards to read; 1 of them done already.", run.Output);
        Assert.InRange(Parses(run), first + 20, 2 * 100);

        static int Parses(ToolRun run) => int.Parse(run.Said.Split(" parses;")[0].Split(' ')[^1]);
    }

    [Fact]
    public async Task Generate_Purge_DeletesWhatWasKeptAndNothingElse()
    {
        using var run = Fresh();
        Assert.Equal(0, await run.Run(["generate", .. OneSpec]));
        Assert.Equal(0, await run.Run("generate", "--purge"));
        Assert.Empty(Directory.EnumerateFiles(run.Folder, ".pipeline_cache.*"));
        Assert.True(File.Exists(Path.Combine(run.Folder, "addon/AzerothsTopTalent/TalentData.lua")));
    }

    [Theory]
    [InlineData("--top", "0")]
    [InlineData("--top", "many")]
    [InlineData("--parallel", "11")]
    [InlineData("--content", "pvp")]
    [InlineData("--difficulty", "2")]
    [InlineData("--live", "--sandbox")]
    [InlineData("--quiet", "--verbose")]
    [InlineData("--spec", "Tinker")]
    [InlineData("--class", "Bard")]
    public async Task Generate_BadArguments_GetsOneLine(params string[] args)
    {
        using var run = Fresh();
        Assert.Equal(64, await run.Run(["generate", .. args]));
        Assert.StartsWith("att: ", run.Error);
    }

    [Fact]
    public async Task Generate_WhenTheServiceIsDown_StopsWithTheReason()
    {
        var options = new SandboxOptions { Faults = [FaultCatalog.Find("401")! with { Times = null }] };
        await using var server = await SandboxServer.StartAsync(options, TestContext.Current.CancellationToken);
        using var run = Against(server);
        Assert.Equal(77, await run.Run(["generate", .. OneSpec]));
        Assert.DoesNotContain(server.ClientSecret, run.Output + run.Error);
    }

    internal static ToolRun Fresh()
    {
        var run = new ToolRun();
        return run.With("HOME", run.Folder).With("XDG_CACHE_HOME", Path.Combine(run.Folder, "cache"));
    }

    /// <summary>A folder of its own, and that server as the live service.</summary>
    internal static ToolRun Against(SandboxServer server) =>
        Fresh()
            .With("WCL_BASE_URL", server.BaseAddress.AbsoluteUri)
            .With("TALENT_TREES_URL", server.TreesAddress.AbsoluteUri)
            .With("WCL_CLIENT_ID", server.ClientId)
            .With("WCL_CLIENT_SECRET", server.ClientSecret);

    internal static Task<string> Written(ToolRun run) =>
        File.ReadAllTextAsync(
            Path.Combine(run.Folder, "addon/AzerothsTopTalent/TalentData.lua"),
            TestContext.Current.CancellationToken
        );
}
