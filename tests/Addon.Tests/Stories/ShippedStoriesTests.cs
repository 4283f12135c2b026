using AzerothsTopTalent.Addon.Tests.Support;
using AzerothsTopTalent.Scenarios.Playing;
using AzerothsTopTalent.Scenarios.Running;

namespace AzerothsTopTalent.Addon.Tests.Stories;

/// <summary>The stories told of the addon's own shipped files.</summary>
public sealed class ShippedStoriesTests
{
    private static readonly string Folder = Path.Combine(
        Shared.RepositoryRoot(),
        "tests",
        "Addon.Tests",
        "Stories",
        "Files"
    );
    private static readonly Lazy<StoryRunner> Runner = new(() =>
        new StoryRunner(
            new StoryStage(
                SandboxTrees.Catalog,
                Path.Combine(Shared.RepositoryRoot(), "addon", "AzerothsTopTalent"),
                StoryData.Text,
                AddonClient.Open
            )
        )
    );

    public static TheoryData<string> Files =>
        [
            .. Directory
                .EnumerateFiles(Folder, "*.story")
                .Select(path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Story_Told_GoesAsItSays(string file)
    {
        string path = Path.Combine(Folder, file);

        IReadOnlyList<StoryResult> results = Runner.Value.Run(file, File.ReadAllText(path), Folder);

        Assert.Equal("", string.Join("\n", results.SelectMany(result => result.Problems())));
    }

    /// <summary>What <c>att simulate</c> plays these stories with when nothing else is named.</summary>
    [Fact]
    public void Data_BesideTheStories_IsWhatTheTestsPlayWith()
    {
        string beside = Path.Combine(Folder, "TalentData.lua");
        if (Environment.GetEnvironmentVariable("ATT_WRITE_STORY_DATA") == "1")
        {
            File.WriteAllText(beside, StoryData.Text);
        }

        Assert.Equal(StoryData.Text, File.ReadAllText(beside).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Stories_Shipped_AreAtLeastSixty() => Assert.InRange(Files.Count, 60, 1_000);
}
