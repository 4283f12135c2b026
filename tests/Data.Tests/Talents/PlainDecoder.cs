using AzerothsTopTalent.Talents;

namespace AzerothsTopTalent.Data.Tests.Talents;

/// <summary>
/// Reads the records of a build string as the format is described, one bit at a time and without a check: the other
/// side of comparisons.
/// </summary>
internal static class PlainDecoder
{
    private const int HeaderBits = 152;

    public static List<LoadoutNode> Decode(string text, TreeShape tree)
    {
        var bits = BitText.Unpack(text);
        var position = HeaderBits;
        var nodes = new List<LoadoutNode>();
        foreach (var node in tree.Nodes)
        {
            if (Take(1) == 0)
            {
                continue;
            }

            if (Take(1) == 0)
            {
                nodes.Add(new LoadoutNode(node.Id, 1, null, true));
                continue;
            }

            var ranks = Take(1) == 1 ? Take(6) : node.RanksInFull;
            int? choice = Take(1) == 1 ? Take(2) : null;
            nodes.Add(new LoadoutNode(node.Id, ranks, choice, false));
        }

        return nodes;

        int Take(int width)
        {
            var value = 0;
            for (var bit = 0; bit < width; bit++, position++)
            {
                value += position < bits.Length && bits[position] == '1' ? 1 << bit : 0;
            }

            return value;
        }
    }
}
