using AzerothsTopTalent.Addon.Tests.Support;
using AzerothsTopTalent.FakeWow.Talents;
using AzerothsTopTalent.FakeWow.Trees;

namespace AzerothsTopTalent.Addon.Tests.Talents;

public sealed class RandomPurchaseTests
{
    [Fact]
    public void Purchase_TenThousandRandomOnes_AreAllowedExactlyAsTheOracleSays()
    {
        var random = new Random(20260216);
        int[] specs = [.. Shared.RealTrees.Specs];
        int tried = 0;
        int allowed = 0;
        while (tried < 10_000)
        {
            int spec = specs[random.Next(specs.Length)];
            int level = random.Next(3) == 0 ? random.Next(10, 91) : 90;
            var bench = new TalentBench(Shared.RealTrees, spec, level);
            TraitTree tree = bench.Talents.Tree;
            var bought = new List<(int Node, int Entry)>();
            for (int step = 0; step < 200 && tried < 10_000; step++, tried++)
            {
                TraitNode node = Draw(random, tree, spec, bought);
                int entry =
                    node.Entries.IsEmpty || random.Next(20) == 0
                        ? 1
                        : node.Entries[random.Next(node.Entries.Length)].Id;
                bool expected =
                    (!node.IsChoice || bought.All(purchase => purchase.Node != node.Id))
                    && PurchaseOracle.Allows(tree, spec, level, bought, node.Id, entry);
                if (node.IsChoice && bought.Any(purchase => purchase.Node == node.Id))
                {
                    continue;
                }

                int config = bench.Talents.Active!.Id;
                bool actual = node.IsChoice
                    ? bench.Talents.SetSelection(config, node.Id, entry, false)
                    : bench.Talents.PurchaseRank(config, node.Id);

                Assert.True(
                    expected == actual,
                    $"spec {spec} level {level} node {node.Id} entry {entry}: oracle {expected}, game {actual}"
                );
                if (actual)
                {
                    bought.Add((node.Id, node.IsChoice ? entry : node.Entries[0].Id));
                    allowed++;
                }
            }
        }

        Assert.InRange(allowed, 700, 9_000);
    }

    /// <summary>Mostly a node that one of the bought ones leads to, so that the walk gets deep into the tree.</summary>
    private static TraitNode Draw(Random random, TraitTree tree, int spec, List<(int Node, int Entry)> bought)
    {
        if (bought.Count > 0 && random.Next(3) > 0)
        {
            int from = bought[random.Next(bought.Count)].Node;
            int[] next = [from, .. tree.Successors(from)];
            return tree.Node(next[random.Next(next.Length)])!;
        }

        TraitNode node = tree.Nodes[random.Next(tree.Nodes.Length)];
        return node.VisibleTo.Contains(spec) || random.Next(10) == 0 ? node : Draw(random, tree, spec, bought);
    }
}
