using System.IO.Compression;

namespace AzerothsTopTalent.Tool.Tests.Commands;

public class ShipTests
{
    private const string Live = """
        local _, addon = ...
        addon.TalentData = {}
        addon.TalentDataInfo = { format = 1, source = "warcraftlogs", complete = true }
        """;

    private static readonly string Sandbox = Live.Replace("warcraftlogs", "sandbox", StringComparison.Ordinal);

    [Fact]
    public async Task Ship_ToAnEmptyFolder_InstallsWhatTheTocLists()
    {
        using var run = Addon(Live);
        run.Write("addon/AzerothsTopTalent/Main.lua.map", "not for players");
        Directory.CreateDirectory(Path.Combine(run.Folder, "AddOns"));
        Assert.Equal(0, await run.Run("ship", "--to", "AddOns"));
        Assert.Equal(["AzerothsTopTalent.toc", "Main.lua", "TalentData.lua"], Installed(run));
        Assert.Contains("3 files", run.Said);
    }

    [Fact]
    public async Task Ship_OverAnOlderVersion_LeavesNothingOfItBehind()
    {
        using var run = Addon(Live);
        run.Write("AddOns/AzerothsTopTalent/Old.lua", "-- gone");
        Assert.Equal(0, await run.Run("ship", "--to", "AddOns"));
        Assert.Equal(["AzerothsTopTalent.toc", "Main.lua", "TalentData.lua"], Installed(run));
        Assert.Equal(
            ["AzerothsTopTalent"],
            Directory.EnumerateFileSystemEntries(Path.Combine(run.Folder, "AddOns")).Select(Path.GetFileName)
        );
    }

    [Fact]
    public async Task Ship_AfterAKillBetweenTheTwoMoves_BringsTheOldOneBackFirst()
    {
        using var run = Addon(Live);
        run.Write("AddOns/.AzerothsTopTalent.old/Main.lua", "-- the old one");
        run.Write("AddOns/.AzerothsTopTalent.new/Main.lua", "-- half");
        Assert.Equal(0, await run.Run("ship", "--to", "AddOns"));
        Assert.Equal(["AzerothsTopTalent.toc", "Main.lua", "TalentData.lua"], Installed(run));
        Assert.Single(Directory.EnumerateFileSystemEntries(Path.Combine(run.Folder, "AddOns")));
    }

    [Fact]
    public async Task Ship_WhereTheNewOneCannotTakeItsPlace_KeepsTheOldOne()
    {
        using var run = Addon(Live);
        run.Write("AddOns/AzerothsTopTalent/Main.lua", "-- the old one");
        // A file where the fresh folder would be built: it cannot be.
        run.Write("AddOns/.AzerothsTopTalent.new", "in the way");
        Assert.Equal(73, await run.Run("ship", "--to", "AddOns"));
        Assert.Equal(
            "-- the old one",
            await File.ReadAllTextAsync(
                Path.Combine(run.Folder, "AddOns/AzerothsTopTalent/Main.lua"),
                TestContext.Current.CancellationToken
            )
        );
        Assert.Contains("still in place", run.Said);
    }

    [Fact]
    public async Task Ship_SandboxData_IsRefusedUnlessAllowed()
    {
        using var run = Addon(Sandbox);
        Directory.CreateDirectory(Path.Combine(run.Folder, "AddOns"));
        Assert.Equal(65, await run.Run("ship", "--to", "AddOns"));
        Assert.Contains("--allow-sandbox", run.Said);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(run.Folder, "AddOns")));
        Assert.Equal(0, await run.Run("ship", "--to", "AddOns", "--allow-sandbox"));
    }

    [Fact]
    public async Task Ship_Incomplete_ShipsWithAWarning()
    {
        using var run = Addon(Live.Replace("complete = true", "complete = false", StringComparison.Ordinal));
        Directory.CreateDirectory(Path.Combine(run.Folder, "AddOns"));
        Assert.Equal(0, await run.Run("ship", "--to", "AddOns"));
        Assert.Contains("not complete", run.Said);
    }

    [Theory]
    [InlineData("TalentData.lua", "att generate")]
    [InlineData("Main.lua", "att build")]
    [InlineData("AzerothsTopTalent.toc", "att build")]
    public async Task Ship_WithAFileMissing_SaysWhatMakesIt(string file, string advice)
    {
        using var run = Addon(Live);
        File.Delete(Path.Combine(run.Folder, "addon/AzerothsTopTalent", file));
        Assert.Equal(65, await run.Run("ship", "--zip", "out.zip"));
        Assert.Contains(advice, run.Said);
    }

    [Fact]
    public async Task Ship_TocNamingAFileOutside_IsRefused()
    {
        using var run = Addon(Live);
        run.Write("addon/AzerothsTopTalent/AzerothsTopTalent.toc", "../../secrets.lua\nTalentData.lua\n");
        Assert.Equal(65, await run.Run("ship", "--zip", "out.zip"));
        Assert.Contains("outside the addon folder", run.Said);
    }

    [Fact]
    public async Task Ship_Zip_IsTheSameBytesEachTime()
    {
        using var run = Addon(Live);
        Assert.Equal(0, await run.Run("ship", "--zip", "one.zip"));
        File.SetLastWriteTimeUtc(
            Path.Combine(run.Folder, "addon/AzerothsTopTalent/Main.lua"),
            new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc)
        );
        Assert.Equal(0, await run.Run("ship", "--zip", "two.zip"));
        Assert.Equal(
            await File.ReadAllBytesAsync(Path.Combine(run.Folder, "one.zip"), TestContext.Current.CancellationToken),
            await File.ReadAllBytesAsync(Path.Combine(run.Folder, "two.zip"), TestContext.Current.CancellationToken)
        );
        using var zip = ZipFile.OpenRead(Path.Combine(run.Folder, "one.zip"));
        Assert.Equal(
            [
                "AzerothsTopTalent/AzerothsTopTalent.toc",
                "AzerothsTopTalent/Main.lua",
                "AzerothsTopTalent/TalentData.lua",
            ],
            zip.Entries.Select(e => e.FullName)
        );
    }

    [Theory]
    [InlineData("ship")]
    [InlineData("ship", "--to", "a", "--zip", "b")]
    [InlineData("ship", "--where", "a")]
    [InlineData("shipp", "--to", "a")]
    public async Task Ship_BadArguments_GetsOneLineAndUsage(params string[] args)
    {
        using var run = Addon(Live);
        Assert.Equal(64, await run.Run(args));
        Assert.StartsWith("att: ", run.Error);
        Assert.Single(run.Error.Split("att: ", StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Ship_ToAFolderThatIsNotThere_IsRefused()
    {
        using var run = Addon(Live);
        Assert.Equal(73, await run.Run("ship", "--to", "Interfaces/AddOns"));
        Assert.False(Directory.Exists(Path.Combine(run.Folder, "Interfaces")));
    }

    private static ToolRun Addon(string talentData)
    {
        var run = new ToolRun();
        run.Write(
            "addon/AzerothsTopTalent/AzerothsTopTalent.toc",
            "## Interface: 120105\n\nMain.lua\nTalentData.lua\n"
        );
        run.Write("addon/AzerothsTopTalent/Main.lua", "local addonName, addon = ...");
        run.Write("addon/AzerothsTopTalent/TalentData.lua", talentData);
        return run;
    }

    private static List<string> Installed(ToolRun run) =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(run.Folder, "AddOns/AzerothsTopTalent"), "*", SearchOption.AllDirectories)
                .Select(f => Path.GetFileName(f))
                .Order(StringComparer.Ordinal),
        ];
}
