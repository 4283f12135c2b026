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

    // Told elsewhere, or by nothing that an addon or a story could see: a file of trees, a picture, the font that is open
    // already, and a boss that is dead here, which only refuses to be pulled.
    private static readonly string[] CannotBeMissed =
    [
        "set up: trees {file...}",
        "act: take a picture {file...}",
        "set up: key font open",
        "set up: {boss} is dead here",
    ];

    /// <summary>What a step arranges or does is needed: without it, some story that tells it goes wrong.</summary>
    [Fact]
    public void Step_LeftOut_IsMissedBySomeStory()
    {
        var missed = CannotBeMissed.ToHashSet();
        foreach (string path in Directory.EnumerateFiles(Folder, "*.story"))
        {
            foreach (string text in Rows(path))
            {
                foreach (StoryStep step in StoryParser.Parse(path, text).Story.Steps)
                {
                    string pattern = PatternOf(step);
                    if (
                        step.Kind != StepKind.Expect
                        && !missed.Contains(pattern)
                        && Problems(Without(text, step), Path.GetFileName(path)).Length > 0
                    )
                    {
                        missed.Add(pattern);
                    }
                }
            }
        }

        IEnumerable<string> idle = StoryLanguage
            .Book.Definitions.Where(step => step.Kind != StepKind.Expect)
            .Select(step => $"{step.Kind.SectionName()}: {step.Pattern.Text}")
            .Where(step => !missed.Contains(step));
        string left = string.Join("\n", idle);
        Assert.True(left.Length == 0, left);
    }

    /// <summary>A story with the cells of each row put in, and without its table.</summary>
    private static IEnumerable<string> Rows(string path)
    {
        string text = File.ReadAllText(path).ReplaceLineEndings("\n");
        Story story = StoryParser.Parse(path, text).Story;
        string steps = text.Split("\nexamples")[0] + "\n";
        return story.Examples.Rows.IsEmpty
            ? [text]
            : Enumerable.Range(0, story.Examples.Rows.Length).Select(row => story.Examples.Fill(steps, row));
    }

    private static string PatternOf(StoryStep step) =>
        StoryLanguage.Book.TryFind(step, out var found, out _, out _)
            ? $"{step.Kind.SectionName()}: {found.Pattern.Text}"
            : "";

    private static string Without(string text, StoryStep step)
    {
        List<string> lines = [.. text.Split('\n')];
        int block = step.Block is string inner ? inner.Split('\n').Length + 2 : 0;
        for (int line = 0; line <= block; line++)
        {
            lines[step.Line - 1 + line] = "";
        }

        return string.Join('\n', lines);
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
