using AzerothsTopTalent.Sandbox;
using AzerothsTopTalent.Tool.Hosting;

namespace AzerothsTopTalent.Tool.Tests.Commands;

/// <summary><c>--live</c> where somebody can be asked for the credentials.</summary>
public class PromptTests
{
    [Fact]
    public async Task Generate_LiveOnATerminal_AsksForThePairAndShowsNoSecret()
    {
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var run = GenerateTests.Fresh();

        var (exitCode, said) = await Ask(run, server, $"{server.ClientId}\n", server.ClientSecret);

        Assert.True(exitCode == 0, said);
        Assert.StartsWith("WCL_CLIENT_ID: WCL_CLIENT_SECRET: ", said);
        Assert.DoesNotContain(server.ClientSecret, said);
        Assert.Contains("source = \"warcraftlogs\"", await GenerateTests.Written(run));
    }

    [Theory]
    [InlineData("", null, "no credentials")]
    [InlineData("\n", null, "no credentials")]
    [InlineData("somebody\n", "", "WCL_CLIENT_ID is set but WCL_CLIENT_SECRET is not")]
    public async Task Generate_LiveWithoutAnAnswer_IsRefused(string typed, string? secret, string message)
    {
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var run = GenerateTests.Fresh();

        var (exitCode, said) = await Ask(run, server, typed, secret);

        Assert.Equal(77, exitCode);
        Assert.Contains(message, ToolRun.Unwrapped(said));
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Generate_LiveWithAWrongSecret_SaysSoWithoutIt()
    {
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var run = GenerateTests.Fresh();

        var (exitCode, said) = await Ask(run, server, $"{server.ClientId}\n", "hush-hush");

        Assert.Equal(77, exitCode);
        Assert.Contains("refused the client credentials", ToolRun.Unwrapped(said));
        Assert.DoesNotContain("hush-hush", said);
    }

    private static async Task<(int ExitCode, string Said)> Ask(
        ToolRun run,
        SandboxServer server,
        string typed,
        string? secret
    )
    {
        var said = new StringWriter();
        var environment = new Dictionary<string, string>
        {
            ["XDG_CACHE_HOME"] = Path.Combine(run.Folder, "cache"),
            ["WCL_BASE_URL"] = server.BaseAddress.AbsoluteUri,
            ["TALENT_TREES_URL"] = server.TreesAddress.AbsoluteUri,
        };
        var host = new ToolHost(said, said, new StringReader(typed))
        {
            Folder = run.Folder,
            Environment = environment.GetValueOrDefault,
            InputIsTerminal = true,
            ReadSecret = () => secret,
        };
        string[] line = ["generate", "--live", "--spec", "Blood", "--encounter", "12993"];
        return (await Hosting.Tool.RunAsync(line, host, TestContext.Current.CancellationToken), said.ToString());
    }
}
