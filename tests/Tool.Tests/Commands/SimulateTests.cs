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
    [InlineData(
        ExitCodes.Failed,
        "no popup was there to press 'Nonsense' on",
        "login",
        "--level",
        "9",
        "--press",
        "Nonsense"
    )]
    [InlineData(ExitCodes.Usage, "levels from 1 to 90, not 0", "login", "--level", "0")]
    [InlineData(ExitCodes.Usage, "levels from 1 to 90, not 91", "login", "--level", "91")]
    [InlineData(ExitCodes.Usage, "--events is a number from 1", "storm", "--events", "0")]
    [InlineData(ExitCodes.Usage, "--seed is a whole number, not 'x'", "storm", "--seed", "x")]
    [InlineData(ExitCodes.Usage, "'storm' is played alone, not with more", "storm", "more")]
    [InlineData(ExitCodes.Usage, "'login' is played alone, not with a.story", "a.story", "login")]
    [InlineData(ExitCodes.Usage, "--press does nothing with storm", "storm", "--press", "1")]
    [InlineData(ExitCodes.Usage, "--json does nothing with login", "login", "--json")]
    [InlineData(ExitCodes.Usage, "--room does nothing with zone-in", "zone-in", "--room", "3470")]
    [InlineData(ExitCodes.Usage, "--map does nothing with spec-change", "spec-change", "--map", "3004")]
    [InlineData(ExitCodes.Usage, "--spec does nothing with stories", "a.story", "--spec", "250")]
    [InlineData(ExitCodes.CannotWrite, ". is a folder; name the file to write", "login", "--picture", "./")]
    [InlineData(ExitCodes.CannotWrite, ". is a folder; name the file to write", ".", "--junit", "./")]
    public async Task Simulate_OfWhatIsNotThere_SaysSoInOneLine(int code, string message, params string[] args)
    {
        Assert.Equal(code, await tool.Run(["simulate", .. args, "--addon", Addon, "--data", Data]));
        Assert.Contains(message.TrimStart('.'), tool.Said);
        AssertOneMessage();
    }

    [Fact]
    public async Task Simulate_OfAnAddonOrDataThatIsNone_SaysWhatIsWrong()
    {
        tool.Write("note.txt", "no addon");
        tool.Write("broken.lua", "this is no Lua");
        (string[] Args, int Code, string Message)[] cases =
        [
            (["login", "--addon", "nowhere"], ExitCodes.NoInput, "there is no folder"),
            (["login", "--addon", "."], ExitCodes.NoInput, ".toc is missing"),
            (["login", "--addon", "note.txt"], ExitCodes.NoInput, "note.txt is a file; name the addon's folder"),
            (["login", "--addon", Addon, "--data", "broken.lua"], ExitCodes.Data, "the data cannot be run"),
            (["login", "--addon", Addon, "--data", Data, "--trees", "note.txt"], ExitCodes.Data, "note.txt"),
            ([".", "--addon", Addon], ExitCodes.NoInput, "no story (*.story) is there"),
            (
                ["zone-in", "--addon", Addon, "--data", "none"],
                ExitCodes.Data,
                "the data has no dungeon; name one with --map"
            ),
        ];
        foreach (var (args, code, message) in cases)
        {
            Assert.Equal(
                (string.Join(' ', args), code),
                (string.Join(' ', args), await tool.Run(["simulate", .. args]))
            );
            Assert.Contains(message, tool.Said);
            AssertOneMessage();
        }
    }

    private void AssertOneMessage()
    {
        var lines = tool.Error.TrimEnd().Split('\n');
        Assert.StartsWith("att: ", lines[0]);
        Assert.All(lines.Skip(1), line => Assert.StartsWith("  ", line));
        Assert.All(lines.Where(line => line.Trim().Contains(' ')), line => Assert.InRange(line.Length, 0, 80));
    }

    [Theory]
    [InlineData("nope.lua", "nope.lua does not exist")]
    [InlineData(".", ". is a folder; name the file")]
    public async Task Simulate_WithDataThatIsNoFile_SaysSo(string data, string message)
    {
        Assert.Equal(ExitCodes.NoInput, await tool.Run("simulate", "login", "--addon", Addon, "--data", data));
        Assert.Contains(message, tool.Said);
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
