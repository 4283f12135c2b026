using System.Text.Json;
using AzerothsTopTalent.Addon.Tests.Support;
using AzerothsTopTalent.FakeWow.Loadouts;

namespace AzerothsTopTalent.Addon.Tests.Talents;

public sealed class LoadoutStringTests
{
    [Fact]
    public void TryRead_RealStrings_GivesTheirNodesAndWritesTheSameBytes()
    {
        foreach (JsonElement fixture in Shared.Fixtures.EnumerateArray())
        {
            string text = fixture.GetProperty("string").GetString()!;

            Assert.True(LoadoutString.TryRead(text, Shared.RealTrees, out Loadout? loadout, out string? error), error);

            var expected = fixture
                .GetProperty("nodes")
                .EnumerateArray()
                .Select(node => new LoadoutRecord(
                    node.GetProperty("nodeID").GetInt32(),
                    node.GetProperty("granted").GetBoolean() ? 0 : node.GetProperty("ranks").GetInt32(),
                    node.GetProperty("choiceIndex").ValueKind == JsonValueKind.Null
                        ? null
                        : node.GetProperty("choiceIndex").GetInt32()
                ));
            Assert.Equal(expected, loadout.Records);
            Assert.Equal(text, LoadoutString.Write(loadout, Shared.RealTrees.TreeOfSpec(loadout.SpecId)!));
        }
    }

    [Theory]
    [InlineData("", "too short")]
    [InlineData("CoPA", "too short")]
    [InlineData("CoPA AAAA", "character 5")]
    [InlineData("BoPAAAAAAAAAAAAAAAAAAAAAAAA", "version 1")]
    [InlineData("CAAAAAAAAAAAAAAAAAAAAAAAAAA", "no tree is known")]
    [InlineData("CoPAAAAAAAAAAAAAAAAAAAAAAAA", "in the middle")]
    public void TryRead_BadStrings_SaysWhatIsWrong(string text, string expected)
    {
        Assert.False(LoadoutString.TryRead(text, Shared.RealTrees, out _, out string? error));
        Assert.Contains(expected, error);
    }
}
