using System.Runtime.CompilerServices;
using AzerothsTopTalent.Tool.Hosting;

namespace AzerothsTopTalent.Tool.Tests.Commands;

/// <summary><c>att simulate</c>: what it refuses, and the shapes of its reports.</summary>
public sealed class SimulateTests : IDisposable
{
    private static readonly string Root = RepositoryRoot();
    private static readonly string Addon = Path.Combine(Root, "addon", "AzerothsTopTalent");
    private static readonly string Data = Path.Combine(
        Root,
        "tests",
        "Addon.Tests",
        "Stories",
        "Files",
        "TalentData.lua"
    );
    private readonly ToolRun tool = new();

    private static string RepositoryRoot([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", ".."));

    public void Dispose() => tool.Dispose();

    [Theory]
    [InlineData(ExitCodes.Usage, "'9999' is no specialization", "login", "--spec", "9999")]
    [InlineData(ExitCodes.Usage, "'xxXX' is no language; there are enUS", "login", "--language", "xxXX")]
    [InlineData(ExitCodes.Usage, "no button 'Nonsense'; it has", "login", "--press", "Nonsense")]
    [InlineData(ExitCodes.Usage, "no boss is called 'Nope'", "ready-check", "--room", "Nope")]
    [InlineData(ExitCodes.Usage, "no boss is called 'Nope'", "ready-check", "--dead", "Nope")]
    [InlineData(ExitCodes.Usage, "no dungeon or raid here has the map id 12345", "zone-in", "--map", "12345")]
    [InlineData(ExitCodes.Usage, "the game has no difficulty 999", "zone-in", "--difficulty", "999")]
    [InlineData(ExitCodes.NoInput, "nope.json does not exist", "login", "--trees", "nope.json")]
    [InlineData(ExitCodes.NoInput, "is a folder; name the file", "login", "--trees", ".")]
    [InlineData(ExitCodes.NoInput, "'nowhere' is neither a moment", "nowhere")]
    public async Task Simulate_OfWhatIsNotThere_SaysSoInOneLine(int code, string message, params string[] args)
    {
        Assert.Equal(code, await tool.Run(["simulate", .. args, "--addon", Addon, "--data", Data]));
        Assert.Contains(message, tool.Error);
        Assert.Single(tool.Error.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("nope.lua", "nope.lua does not exist")]
    [InlineData(".", ". is a folder; name the file")]
    public async Task Simulate_WithDataThatIsNoFile_SaysSo(string data, string message)
    {
        Assert.Equal(ExitCodes.NoInput, await tool.Run("simulate", "login", "--addon", Addon, "--data", data));
        Assert.Contains(message, tool.Error);
    }

    [Fact]
    public async Task Simulate_AFolderOfStories_PlaysTheDataBesideThem()
    {
        tool.Write("night/TalentData.lua", await File.ReadAllTextAsync(Data, TestContext.Current.CancellationToken));
        tool.Write(
            "night/raid.story",
            "story Raid\nset up\n  wears the raid build\nact\n  login\nexpect\n  talents equal the raid build\n"
        );
        Assert.Equal(ExitCodes.Ok, await tool.Run("simulate", "night", "--addon", Addon));
        Assert.Contains("1 passed, 0 failed", tool.Output);
    }

    [Fact]
    public async Task Simulate_AStoryThatFails_IsToldInEightyColumns_AsJsonAndAsJUnit()
    {
        tool.Write(
            "bad.story",
            "story Bad\nact\n  login\nexpect\n  chat says \"a sentence that nobody says, and which goes on for much longer than a line\"\n"
        );
        Assert.Equal(
            ExitCodes.Failed,
            await tool.Run("simulate", "bad.story", "--addon", Addon, "--junit", "out/r.xml")
        );
        Assert.All(tool.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
        Assert.Contains("bad.story(5): chat says", tool.Said);
        var xml = await File.ReadAllTextAsync(
            Path.Combine(tool.Folder, "out", "r.xml"),
            TestContext.Current.CancellationToken
        );
        Assert.Contains("failures=\"1\"", xml);

        Assert.Equal(ExitCodes.Failed, await tool.Run("simulate", "bad.story", "--addon", Addon, "--json"));
        using var json = System.Text.Json.JsonDocument.Parse(tool.Output);
        Assert.False(json.RootElement.GetProperty("passed").GetBoolean());
        Assert.Equal("Bad", json.RootElement.GetProperty("story").GetString());
    }

    [Fact]
    public async Task Simulate_AMoment_StaysInEightyColumnsAndDrawsAPicture()
    {
        var code = await tool.Run([
            "simulate",
            "login",
            "--addon",
            Addon,
            "--data",
            Data,
            "--press",
            "1",
            "--picture",
            "out/login.svg",
        ]);
        Assert.Equal(ExitCodes.Ok, code);
        Assert.All(tool.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
        var svg = await File.ReadAllTextAsync(
            Path.Combine(tool.Folder, "out", "login.svg"),
            TestContext.Current.CancellationToken
        );
        Assert.Contains("<svg", svg);
        Assert.Contains("Azeroth&#39;s Top Talent", svg);
    }
}
