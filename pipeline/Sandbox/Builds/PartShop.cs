using AzerothsTopTalent.Sandbox.Trees;

namespace AzerothsTopTalent.Sandbox.Builds;

/// <summary>
/// One part of a tree as something to buy from, with positions in place of ids so that thousands of builds are cheap.
/// Gates are taken in their stricter reading: points above the gate, granted ranks not counted.
/// </summary>
internal sealed class PartShop
{
    private readonly IReadOnlyList<TalentNode> nodes;
    private readonly int[][] previous;
    private readonly bool[] granted;

    public PartShop(IReadOnlyList<TalentNode> nodes, IReadOnlySet<int> grantedIds)
    {
        this.nodes = nodes;
        var position = nodes.Select((n, i) => (n.Id, i)).ToDictionary(p => p.Id, p => p.i);
        previous = [.. nodes.Select(n => n.Previous.Select(id => position[id]).ToArray())];
        granted = [.. nodes.Select(n => grantedIds.Contains(n.Id))];
    }

    /// <summary>Spends exactly <paramref name="points"/>, each on what is open and liked best.</summary>
    public IEnumerable<TalentPick> Buy(int points, Taste taste)
    {
        var ranks = new int[nodes.Count];
        var liking = nodes.Select(n => taste.Liking(n.Id)).ToArray();
        for (var spent = 0; spent < points; spent++)
        {
            ranks[Best(ranks, liking)]++;
        }

        for (var i = 0; i < ranks.Length; i++)
        {
            if (ranks[i] > 0)
            {
                yield return new TalentPick(nodes[i].Id, ranks[i], taste.Choice(nodes[i]), false);
            }
        }
    }

    private int Best(int[] ranks, double[] liking)
    {
        var best = -1;
        for (var i = 0; i < ranks.Length; i++)
        {
            if (
                !granted[i]
                && ranks[i] < nodes[i].MaxRanks
                && (best < 0 || liking[i] > liking[best])
                && IsOpen(i, ranks)
            )
            {
                best = i;
            }
        }

        return best >= 0
            ? best
            : throw new InvalidOperationException("The made-up tree has fewer points than its budget.");
    }

    private bool IsOpen(int node, int[] ranks)
    {
        var reached = previous[node].Length == 0;
        foreach (var before in previous[node])
        {
            reached |= granted[before] || ranks[before] == nodes[before].MaxRanks;
        }

        return reached && SpentAbove(nodes[node].RequiredPoints, ranks) >= nodes[node].RequiredPoints;
    }

    private int SpentAbove(int gate, int[] ranks)
    {
        var spent = 0;
        for (var i = 0; gate > 0 && i < ranks.Length; i++)
        {
            spent += nodes[i].RequiredPoints < gate ? ranks[i] : 0;
        }

        return spent;
    }
}
