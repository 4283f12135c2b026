using System.Numerics;
using AzerothsTopTalent.Talents;

namespace AzerothsTopTalent.Data.Tests.Talents;

public sealed class NodeOrderTests
{
    [Fact]
    public void Checksum_NoNodes_IsZero() => Assert.Equal(0, NodeOrder.Checksum([]));

    [Fact]
    public void Checksum_LargestIds_EqualsTheSameSumWithoutBounds()
    {
        int[] ids = [.. Enumerable.Range(0, 2000).Select(index => (1 << 24) - index)];
        var expected = ids.Aggregate(BigInteger.Zero, (sum, id) => (sum * 127 + id) % 16777213);

        Assert.Equal(expected, NodeOrder.Checksum(ids));
    }

    [Fact]
    public void Checksum_RealTrees_DiffersWhenANodeComesGoesOrMoves()
    {
        foreach (var tree in PublicTrees.BySpec.Values)
        {
            int[] ids = [.. tree.Nodes.Select(node => node.Id)];
            var checksum = NodeOrder.Checksum(ids);
            for (var index = 0; index < ids.Length; index++)
            {
                int[] without = [.. ids[..index], .. ids[(index + 1)..]];
                int[] added = [.. ids[..index], ids[index] - 1, .. ids[index..]];
                int[] moved = [.. without[..(index / 2)], ids[index], .. without[(index / 2)..]];

                Assert.NotEqual(checksum, NodeOrder.Checksum(without));
                Assert.NotEqual(checksum, NodeOrder.Checksum(added));
                Assert.True(index == 0 || checksum != NodeOrder.Checksum(moved));
            }
        }
    }
}
