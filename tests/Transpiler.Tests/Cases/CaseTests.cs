namespace AzerothsTopTalent.Transpiler.Tests.Cases;

/// <summary>Every case of every feature gives the same text on .NET and in Lua.</summary>
public sealed class CaseTests
{
    /// <summary>The least number of cases there are to be, the programs and theories elsewhere not counted.</summary>
    private const int Least = 800;

    public static TheoryData<string, string> Cases { get; } =
        new(CaseFile.All.Values.SelectMany(file => file.Cases).Select(item => (item.Feature, item.Name)));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_OnDotNetAndInLua_GivesSameText(string feature, string name)
    {
        var problem = CaseResults.Of(feature, name);
        Assert.True(problem is null, problem);
    }

    [Fact]
    public void Cases_OfAllFeatures_AreMany()
    {
        var count = CaseFile.All.Values.Sum(file => file.Cases.Count);
        TestContext.Current.TestOutputHelper?.WriteLine($"{count} cases in {CaseFile.All.Count} features");
        Assert.True(count >= Least, $"{count} cases");
    }

    [Fact]
    public void Cases_OfOneFeature_HaveNamesOfTheirOwn() =>
        Assert.All(
            CaseFile.All.Values,
            file => Assert.Equal(file.Cases.Count, file.Cases.Select(item => item.Name).Distinct().Count())
        );
}
