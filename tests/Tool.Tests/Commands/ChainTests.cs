namespace AzerothsTopTalent.Tool.Tests.Commands;

public class ChainTests
{
    [Fact]
    public async Task Att_WithoutAVerb_GoesFromRankingsToAWornBuild()
    {
        using var run = GenerateTests.Fresh();
        CopyAddon(
            House.Repository.PathTo("addon/AzerothsTopTalent"),
            Path.Combine(run.Folder, "addon/AzerothsTopTalent")
        );
        Assert.Equal(0, await run.Run());
        Assert.Contains("att generate", run.Output);
        Assert.Contains("Raid Build", run.Output);
        Assert.Contains("You wear the general raid build of the data.", run.Output);
        Assert.Contains("These builds are made up.", run.Output);
        Assert.Equal("", run.Error);
        Assert.Equal(0, await run.Run("ship", "--zip", "addon.zip", "--allow-sandbox"));
    }

    internal static void CopyAddon(string from, string to)
    {
        foreach (
            var file in Directory
                .EnumerateFiles(from, "*", SearchOption.AllDirectories)
                .Where(f => !f.EndsWith("TalentData.lua", StringComparison.Ordinal))
        )
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
