using System.Text.RegularExpressions;
using AzerothsTopTalent.Addon.Tests.Support;
using AzerothsTopTalent.FakeWow.World;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.Addon.Tests.Shipped;

/// <summary>Each known pitfall is shown by a story or a test that carries its number, or docs/addon.md says where it is dealt with.</summary>
public partial class PitfallTests
{
    private const int Pitfalls = 46;
    private static readonly string Tests = Path.Combine(Shared.RepositoryRoot(), "tests");

    public static TheoryData<int> Numbers => [.. Enumerable.Range(1, Pitfalls)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Pitfall_OfTheList_HasAStoryOrATestOrAReason(int number)
    {
        bool hasStory = Stories().SelectMany(Told).Contains(number);
        bool hasTest = Sources().Any(source => Regex.IsMatch(source, $@" \w*Pitfall{number}_\w+\("));
        bool hasReason = Rows().Any(row => row.StartsWith($"| {number}: ", StringComparison.Ordinal));

        Assert.True(hasStory || hasTest || hasReason, $"nothing shows pitfall {number}");
    }

    [Fact]
    public void Rows_OfTheDocumentation_NameTestsThatAreThere()
    {
        string sources = string.Concat(Sources());
        var named = Rows()
            .Where(row => Regex.IsMatch(row, @"^\| \d+: "))
            .SelectMany(row => Quoted().Matches(row).Select(match => match.Groups[1].Value))
            .Where(name => name.Contains('_'))
            .ToList();

        Assert.NotEmpty(named);
        Assert.All(named, name => Assert.Contains($" {name}(", sources));
    }

    [Fact]
    public void Stories_OfTheDocumentation_AreThere()
    {
        string shipped = Path.Combine(Tests, "Addon.Tests", "Shipped", "stories");
        var named = Rows()
            .SelectMany(row => StoryName().Matches(row).Select(match => match.Groups[1].Value))
            .Select(name => name.Replace("…", "*"))
            .ToList();

        Assert.NotEmpty(named);
        Assert.All(
            named,
            name =>
                Assert.NotEmpty(
                    name.StartsWith("Files/", StringComparison.Ordinal)
                        ? Directory.GetFiles(
                            Path.Combine(Tests, "Addon.Tests", "Stories", "Files"),
                            name[6..] + ".story"
                        )
                        : Directory.GetFiles(shipped, name + ".story")
                )
        );
    }

    [Fact]
    public void Pitfall45_UnknownFunctionOfTheGame_IsNotAnsweredByACatchAll()
    {
        var table = new ShippedTable(new GameWorld(SandboxTrees.Catalog, 6, 250));
        table.Client.Login();

        Assert.Equal(DataType.Nil, table.Run("return C_ClassTalents.NoSuchFunction")[0].Type);
        Assert.Equal(DataType.Nil, table.Run("return NoSuchGlobal")[0].Type);

        Assert.Contains(table.Client.Record.Findings, finding => finding.ToString().Contains("NoSuchGlobal"));
    }

    private static IEnumerable<string> Stories() =>
        Directory
            .EnumerateFiles(
                Path.Combine(Tests, "Addon.Tests", "Shipped", "stories"),
                "*.story",
                SearchOption.AllDirectories
            )
            .Select(path => Path.GetFileName(path));

    // pitfall-2-3-and-4-gates-… tells of three.
    private static IEnumerable<int> Told(string story) =>
        Numbered().Match(story) is { Success: true } match
            ? Digits().Matches(match.Value).Select(one => int.Parse(one.Value))
            : [];

    private static IEnumerable<string> Sources() =>
        Directory
            .EnumerateFiles(Tests, "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"))
            .Select(File.ReadAllText);

    private static IEnumerable<string> Rows() =>
        File.ReadAllLines(Path.Combine(Shared.RepositoryRoot(), "docs", "addon.md")).Where(row => row.StartsWith('|'));

    [GeneratedRegex(@"^pitfall-\d+(-and-\d+|-\d+)*")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex("`((?:login|spec|dungeon|raid|applying|around|data|Files)/[^`]+)`")]
    private static partial Regex StoryName();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}
