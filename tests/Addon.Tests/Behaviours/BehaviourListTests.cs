using System.Reflection;
using System.Text;
using AzerothsTopTalent.Addon.Tests.Support;

namespace AzerothsTopTalent.Addon.Tests.Behaviours;

/// <summary>The list of behaviours fits the code, the tests and the documentation; that each test bites is shown by the bench.</summary>
public sealed class BehaviourListTests
{
    private static readonly string Root = Shared.RepositoryRoot();
    private static readonly IReadOnlyList<Behaviour> All = Behaviour.Read(
        File.ReadAllText(Path.Combine(Root, "tests", "Addon.Tests", "Behaviours", "behaviours.txt"))
    );

    public static TheoryData<string> Names => [.. All.Select(behaviour => behaviour.Name)];

    [Fact]
    public void List_OfBehaviours_IsLongAndNamesEachOnce()
    {
        Assert.True(All.Count >= 100);
        Assert.Equal(All.Count, All.Select(behaviour => behaviour.Name).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Code_OfABehaviour_StandsExactlyOnceInItsFile(string name)
    {
        Behaviour behaviour = All.Single(one => one.Name == name);
        Assert.Single(behaviour.FindIn(File.ReadAllText(Path.Combine(Root, behaviour.File))));
    }

    [Fact]
    public void Test_OfEachBehaviour_IsThere()
    {
        HashSet<string> tests =
        [
            .. Assembly
                .GetExecutingAssembly()
                .GetTypes()
                .SelectMany(type => type.GetMethods().Select(method => $"{type.Name}.{method.Name}")),
        ];
        Assert.Subset(tests, All.Select(behaviour => behaviour.Test).ToHashSet());
    }

    [Fact]
    public void Table_InTheDocumentation_HasEachBehaviour()
    {
        var table = new StringBuilder("| behaviour | documented | in the live game | test |\n|---|---|---|---|\n");
        foreach (Behaviour behaviour in All)
        {
            string seen = behaviour.IsUnverified ? "unverified" : "as documented";
            table.Append(
                $"| {behaviour.Name} | {behaviour.Source.Replace(", unverified", "")} | {seen} | `{behaviour.Test}` |\n"
            );
        }

        string docs = File.ReadAllText(Path.Combine(Root, "docs", "fake-client-behaviours.md"));
        Assert.Contains(table.ToString().TrimEnd(), docs.ReplaceLineEndings("\n"));
    }
}
