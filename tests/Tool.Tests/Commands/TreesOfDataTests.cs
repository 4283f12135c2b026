namespace AzerothsTopTalent.Tool.Tests.Commands;

/// <summary>Talent trees that nobody names: those the data was made with.</summary>
public class TreesOfDataTests
{
    [Fact]
    public async Task SimulateAndReport_DataOfAnotherWorld_TakeTheTreesItWasMadeWith()
    {
        using var run = GenerateTests.Fresh();
        ChainTests.CopyAddon(
            House.Repository.PathTo("addon/AzerothsTopTalent"),
            Path.Combine(run.Folder, "addon/AzerothsTopTalent")
        );
        Assert.Equal(0, await run.Run("generate", "--spec", "Blood", "--sandbox-seed", "7"));

        Assert.Equal(0, await run.Run("simulate", "login", "--spec", "250", "--press", "1"));
        Assert.Contains("You now wear General raid build.", run.Output);
        Assert.Equal(0, await run.Run("report", "--out", "named.html"));

        // Without the trees at hand it is told that the builds are for others, and hero trees have no names.
        Directory.Delete(Path.Combine(run.Folder, "cache"), recursive: true);
        await run.Run("simulate", "login", "--spec", "250", "--press", "1");
        Assert.DoesNotContain("You now wear General raid build.", run.Output);
        Assert.Equal(0, await run.Run("report", "--out", "nameless.html"));
        Assert.True(Size(run, "named.html") > Size(run, "nameless.html"));
    }

    private static long Size(ToolRun run, string file) => new FileInfo(Path.Combine(run.Folder, file)).Length;
}
