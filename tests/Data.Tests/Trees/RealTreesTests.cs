using System.Text.Json;
using AzerothsTopTalent.Talents;

namespace AzerothsTopTalent.Data.Tests.Trees;

/// <summary>The real public file of 12.0.5 through the reader of the pipeline.</summary>
public sealed class RealTreesTests
{
    private static readonly Lazy<TalentTrees> Trees = new(() =>
        TreeReader.Read(Facts.Bytes("talents/raidbots-talents-12.0.5.json.gz")).Value!
    );

    [Fact]
    public void Read_RealFile_HasAllSpecsAndTheNodeCountsOfTheGame()
    {
        var trees = Trees.Value;

        Assert.Empty(trees.Problems);
        Assert.Equal(SpecCatalog.All.Select(spec => spec.SpecId).Order(), trees.Specs.Keys.Order());
        Assert.All(
            trees.Specs.Values,
            tree => Assert.Equal(SpecCatalog.ById(tree.Shape.SpecId)!.ClassId, tree.Shape.ClassId)
        );
        // By class id, as counted in the game's own tables.
        int[] nodes = [208, 237, 211, 206, 226, 206, 214, 206, 202, 253, 281, 227, 219];
        Assert.Equal(nodes, trees.Classes.OrderBy(one => one.Key).Select(one => one.Value.Nodes));
    }

    [Fact]
    public void Refuse_RealStringsOfTheTreesVersion_AgreesWithAnIndependentCheck()
    {
        var legal = 0;
        foreach (var (code, reachable) in Strings())
        {
            var tree = Trees.Value.Specs[BuildString.PeekHeader(code).Header!.SpecId];

            var reason = Legality.Refuse(code, tree);

            Assert.True(reachable == reason is null, $"{code}: {reason ?? "legal"}");
            legal += reachable ? 1 : 0;
        }
        Assert.True(legal >= 60, $"{legal} legal strings");
    }

    [Fact]
    public void Refuse_BuildWithoutTheTalentsOnTop_IsNotConnected()
    {
        foreach (var (code, _) in Strings().Where(one => one.Reachable).Take(40))
        {
            var tree = Trees.Value.Specs[BuildString.PeekHeader(code).Header!.SpecId];
            var whole = BuildString.Decode(code, tree.Shape).Loadout!;
            // Without the ungated talents what hangs on them must be refused.
            var bottom = whole.Nodes.Where(node =>
                node.Granted || !tree.Rules.TryGetValue(node.NodeId, out var rule) || rule.RequiredPoints > 0
            );

            Assert.NotNull(Legality.Refuse(new Loadout(whole.SpecId, [.. bottom]), tree));
        }
    }

    [Theory]
    [InlineData("", "public talents format")]
    [InlineData("[]", "lists no specs")]
    [InlineData("{}", "public talents format")]
    [InlineData("""[{"classId":1,"specId":71}]""", "no node order")]
    [InlineData("""[{"classId":1,"specId":71,"fullNodeOrder":[3,2]}]""", "does not ascend")]
    [InlineData(
        """[{"classId":1,"specId":71,"fullNodeOrder":[3],"classNodes":[{"id":4,"type":"single"}]}]""",
        "node 4"
    )]
    [InlineData("""[{"classId":1,"specId":71,"fullNodeOrder":[4],"classNodes":[{"id":4,"type":"odd"}]}]""", "type odd")]
    public void Read_UnusableFile_SaysWhatIsWrong(string file, string reason)
    {
        var read = TreeReader.Read(System.Text.Encoding.UTF8.GetBytes(file));

        Assert.Equal(FailureKind.TreesUnreadable, read.Failure?.Kind);
        Assert.Contains(reason, read.Failure!.Message, StringComparison.Ordinal);
    }

    private static List<(string Code, bool Reachable)> Strings()
    {
        using var facts = JsonDocument.Parse(Facts.Bytes("talents/fixtures-12.0.5.json"));
        return
        [
            .. facts
                .RootElement.GetProperty("fixtures")
                .EnumerateArray()
                .Select(one => (one.GetProperty("string").GetString()!, one.GetProperty("reachable").GetBoolean())),
        ];
    }
}
