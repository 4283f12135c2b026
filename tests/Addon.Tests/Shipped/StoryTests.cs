using AzerothsTopTalent.Addon.Tests.Support;

namespace AzerothsTopTalent.Addon.Tests.Shipped;

/// <summary>Tells the stories beside this file; each is a file of its own.</summary>
public class StoryTests
{
    private static string Folder => Path.Combine(Shared.RepositoryRoot(), "tests", "Addon.Tests", "Shipped", "stories");

    public static TheoryData<string> Stories =>
        new(
            Directory
                .EnumerateFiles(Folder, "*.story", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Stories))]
    public void Run_AStory_GoesAsTold(string file)
    {
        string problems = ShippedAddon.Problems(File.ReadAllText(Path.Combine(Folder, file)));

        Assert.True(problems == "", problems);
    }
}
