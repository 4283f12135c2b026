using System.Collections.Immutable;
using AzerothsTopTalent.Addon.Tests.Support;
using AzerothsTopTalent.Scenarios.Language;
using AzerothsTopTalent.Scenarios.Playing;
using AzerothsTopTalent.Scenarios.Running;
using AzerothsTopTalent.Scenarios.Steps;

namespace AzerothsTopTalent.Addon.Tests.Stories;

/// <summary>The language itself, told with an addon made for it: every step does what the documentation says.</summary>
public sealed class LanguageStoriesTests
{
    private static readonly string Folder = Path.Combine(
        Shared.RepositoryRoot(),
        "tests",
        "Addon.Tests",
        "Stories",
        "Language"
    );
    private static readonly Lazy<StoryRunner> Runner = new(() =>
        new StoryRunner(
            new StoryStage(SandboxTrees.Catalog, Path.Combine(Folder, "Toy"), StoryData.Text, AddonClient.Open)
        )
    );

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Folder, "*.story").Select(path => Path.GetFileName(path)).Order()];

    [Theory]
    [MemberData(nameof(Files))]
    public void Story_OfTheLanguage_GoesAsItSays(string file) =>
        Assert.Equal("", Problems(File.ReadAllText(Path.Combine(Folder, file)), file));

    [Fact]
    public void Book_EveryStep_IsToldBySomeStory()
    {
        var told = Directory
            .EnumerateFiles(Folder, "*.story")
            .Select(path => StoryParser.Parse(path, File.ReadAllText(path)).Story)
            .SelectMany(Filled)
            .Select(step => StoryLanguage.Book.TryFind(step, out var found, out _, out _) ? found : null)
            .ToHashSet();

        // A file of trees is told of in a test of its own, which writes one.
        IEnumerable<string> missing = StoryLanguage
            .Book.Definitions.Where(step => !told.Contains(step))
            .Select(step => $"{step.Kind.SectionName()}: {step.Pattern.Text}")
            .Where(step => step != "set up: trees {file...}");
        Assert.Equal("", string.Join("\n", missing));
    }

    private static IEnumerable<StoryStep> Filled(Story story) =>
        story.Examples.Rows.IsEmpty
            ? story.Steps
            : Enumerable
                .Range(0, story.Examples.Rows.Length)
                .SelectMany(row =>
                    story.Steps.Select(step => step with { Text = story.Examples.Fill(step.Text, row) })
                );

    private static string Problems(string story, string file = "test.story") =>
        string.Join("\n", Runner.Value.Run(file, story, Folder).SelectMany(result => result.Problems()));
}
