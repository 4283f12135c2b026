using System.Text.RegularExpressions;

namespace AzerothsTopTalent.Tool.Tests.Commands;

/// <summary>Command lines that make no sense, of every verb and option there is.</summary>
public partial class BadCommandLineTests
{
    private static readonly string[] Verbs =
    [
        "generate",
        "build",
        "simulate",
        "ship",
        "report",
        "doctor",
        "transpile",
        "map",
        "lua",
        "talents decode",
    ];

    public static TheoryData<string> All => [.. Verbs];

    [Theory]
    [MemberData(nameof(All))]
    public async Task EveryOption_WithoutItsValueOrWithAWrongOne_GetsOneLineAndExitCode64(string verb)
    {
        using var run = GenerateTests.Fresh();
        Assert.Equal(0, await run.Run([.. verb.Split(' '), "--help"]));
        var options = Option().Matches(run.Output).Where(one => one.Groups["value"].Success).ToList();
        foreach (var name in options.Select(one => one.Groups["name"].Value).Distinct())
        {
            Assert.Equal((name, 64), (name, await run.Run([.. verb.Split(' '), name])));
            AssertPlain(run);
        }

        foreach (
            var name in options
                .Where(one => one.Groups["value"].Value is "N" or "ID" or "HOURS" or "SECONDS")
                .Select(one => one.Groups["name"].Value)
        )
        {
            Assert.Equal((name, 64), (name, await run.Run([.. verb.Split(' '), name, "abc"])));
            AssertPlain(run);
            Assert.Contains("'abc'", run.Error);
        }

        Assert.Equal(64, await run.Run([.. verb.Split(' '), "--frobnicate"]));
        AssertPlain(run);
    }

    [Theory]
    [InlineData("--difficulty is 5 (Mythic), 4 (Heroic), 3 (Normal) or 1 (LFR).", "generate", "--difficulty", "2")]
    [InlineData("--codes is trees or reports, not 'x'.", "generate", "--codes", "x")]
    [InlineData("--map is a whole number, not 'abc'.", "simulate", "zone-in", "--map", "abc")]
    [InlineData("--to and --zip exclude each other", "ship", "--to", "a", "--zip", "b")]
    [InlineData("Say where to: --to DIR or --zip FILE.", "ship")]
    public async Task BadValue_IsNamedWithWhatIsExpected(string message, params string[] args)
    {
        using var run = GenerateTests.Fresh();
        Assert.Equal(64, await run.Run(args));
        Assert.StartsWith($"att: {message}", run.Error);
    }

    [Theory]
    [InlineData("is a folder, not a file", "report", "--data", ".")]
    [InlineData("is a folder, not a file", "talents", "decode", "--trees", ".")]
    [InlineData("there is no file", "talents", "decode", "--trees", "nowhere.json")]
    [InlineData("there is no folder nowhere", "ship", "--zip", "a.zip", "--from", "nowhere")]
    public async Task InputThatIsNoFile_IsSaidToBeWhatItIs(string message, params string[] args)
    {
        using var run = GenerateTests.Fresh();
        Assert.Equal(66, await run.Run(args));
        Assert.Contains(message, run.Said);
        AssertPlain(run);
    }

    [Theory]
    [InlineData("report", "--out", ".")]
    [InlineData("ship", "--zip", ".", "--allow-sandbox")]
    [InlineData("generate", "--spec", "Blood", "--encounter", "12993", "--out", ".")]
    public async Task OutputThatIsAFolder_IsSaidToBeOne(params string[] args)
    {
        using var run = GenerateTests.Fresh();
        Assert.Equal(0, await run.Run("generate", "--spec", "Blood", "--encounter", "12993"));
        run.Write("addon/AzerothsTopTalent/AzerothsTopTalent.toc", "TalentData.lua\n");
        Assert.Equal(73, await run.Run(args));
        Assert.Contains("is a folder", run.Said);
    }

    private static void AssertPlain(ToolRun run)
    {
        Assert.StartsWith("att: ", run.Error);
        Assert.DoesNotContain("System.", run.Error);
        Assert.DoesNotContain("internal error", run.Error);
        // A path may be longer than a line.
        Assert.All(run.Error.Split('\n'), line => Assert.True(line.Length <= 80 || !line.Trim().Contains(' '), line));
    }

    [GeneratedRegex(@"^\s+(-\w, )?(?<name>--[\w-]+)( <(?<value>[^>]+)>)?", RegexOptions.Multiline)]
    private static partial Regex Option();
}
