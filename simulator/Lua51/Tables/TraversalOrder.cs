namespace AzerothsTopTalent.Lua51;

/// <summary>
/// The order in which a table's nodes are visited. <c>default</c> is the order of the nodes themselves.
/// </summary>
internal readonly struct TraversalOrder
{
    private readonly int[]? nodeByRank;
    private readonly int[]? rankByNode;

    private TraversalOrder(int[] nodeByRank)
    {
        this.nodeByRank = nodeByRank;
        rankByNode = new int[nodeByRank.Length];
        for (var rank = 0; rank < nodeByRank.Length; rank++)
        {
            rankByNode[nodeByRank[rank]] = rank;
        }
    }

    internal int NodeAt(int rank) => nodeByRank is null ? rank : nodeByRank[rank];

    internal int RankOf(int node) => rankByNode is null ? node : rankByNode[node];

    internal static TraversalOrder Build(Table table)
    {
        var machine = table.Owner;
        var nodes = table.Nodes;
        machine.Consume(nodes.Length);
        var order = new int[nodes.Length];
        var keys = new uint[nodes.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            order[i] = i;
            keys[i] = (uint)nodes[i].Sequence;
            if (machine.PairsOrder == PairsOrder.Scrambled)
            {
                keys[i] = Scramble(keys[i], machine.PairsSeed);
            }
        }

        Array.Sort(keys, order);
        return new TraversalOrder(order);
    }

    /// <summary>A bijection of 32 bits, so that no two entries get one rank.</summary>
    private static uint Scramble(uint value, uint seed)
    {
        value ^= seed;
        value = (value ^ (value >> 16)) * 0x7feb352du;
        value = (value ^ (value >> 15)) * 0x846ca68bu;
        return value ^ (value >> 16);
    }
}
