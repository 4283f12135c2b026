using System.Text.Json;
using AzerothsTopTalent.Talents;

namespace AzerothsTopTalent.Data.Tests.Talents;

public sealed class PlanOrderTests
{
    [Fact]
    public void Plan_RealBuildsFromNothing_EveryStepIsAllowedWhenItsTurnComes()
    {
        using var file = SharedFacts.Open("talents/raidbots-talents-12.0.5.json.gz");
        foreach (var real in RealString.All().Where(real => real.Reachable))
        {
            var tree = PublicTrees.BySpec[real.SpecID];
            var target = BuildString.Decode(real.String, tree).Loadout!;
            var spec = file
                .RootElement.EnumerateArray()
                .Single(item => item.GetProperty("specId").GetInt32() == real.SpecID);
            var ranks = tree.Nodes.Where(node => node.IsGranted).ToDictionary(node => node.Id, _ => 1);
            var spent = new Dictionary<PointPool, int>();
            foreach (var step in ApplyPlanner.Plan(new Loadout(tree.SpecId, []), target, tree).Steps)
            {
                var node = tree.FindNode(step.NodeId)!;
                var (predecessors, required) = Requirements(spec, step.NodeId);

                Assert.True(
                    predecessors.Length == 0 || predecessors.Any(id => IsFull(id, ranks, tree)),
                    $"{real.String}: node {step.NodeId} before all of {string.Join(", ", predecessors)}"
                );
                Assert.True(
                    required <= spent.GetValueOrDefault(node.Pool),
                    $"{real.String}: node {step.NodeId} before its {required} points"
                );
                ranks[node.Id] = step.Ranks;
                spent[node.Pool] = spent.GetValueOrDefault(node.Pool) + step.Ranks;
            }
        }
    }

    private static bool IsFull(int nodeId, Dictionary<int, int> ranks, TreeShape tree) =>
        ranks.GetValueOrDefault(nodeId) == tree.FindNode(nodeId)!.MaxRanks;

    private static (int[] Predecessors, int Points) Requirements(JsonElement spec, int nodeId)
    {
        string[] groups = ["classNodes", "specNodes", "heroNodes", "subTreeNodes"];
        var node = groups
            .SelectMany(group => spec.GetProperty(group).EnumerateArray())
            .First(item => item.GetProperty("id").GetInt32() == nodeId);
        return (
            [.. node.GetProperty("prev").EnumerateArray().Select(id => id.GetInt32())],
            node.TryGetProperty("reqPoints", out var points) ? points.GetInt32() : 0
        );
    }
}
