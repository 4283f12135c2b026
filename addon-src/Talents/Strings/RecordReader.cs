namespace AzerothsTopTalent.Talents;

/// <summary>Reads the node records after the header of a build string.</summary>
internal sealed class RecordReader
{
    private readonly BitReader bits;
    private readonly TreeShape tree;
    private readonly List<LoadoutNode> nodes = new List<LoadoutNode>();

    // What a node does not allow. Kept while reading on: that a string was cut short explains more.
    private BuildError? misfit;

    public RecordReader(BitReader bits, TreeShape tree)
    {
        this.bits = bits;
        this.tree = tree;
    }

    /// <summary>The taken nodes read so far, in the order of the tree.</summary>
    public IReadOnlyList<LoadoutNode> Nodes => nodes;

    /// <summary>Reads the record of every node and what follows. Returns what is wrong, or null.</summary>
    public BuildError? ReadAll()
    {
        foreach (var node in tree.Nodes)
        {
            if (!TryRead(node))
            {
                return BuildErrors.CutShort(node.Id);
            }
        }

        return misfit ?? CheckEnd();
    }

    private BuildError? CheckEnd()
    {
        if (bits.BitsLeft >= Alphabet.BitsPerCharacter)
        {
            return BuildErrors.TooLong(bits.BitsLeft);
        }

        return bits.BitsLeft > 0 && bits.Take(bits.BitsLeft) != 0 ? BuildErrors.Padding() : null;
    }

    // False when the string ends within the record.
    private bool TryRead(TreeNode node)
    {
        if (bits.BitsLeft < 1)
        {
            return false;
        }

        if (bits.Take(1) == 0)
        {
            return true;
        }

        if (bits.BitsLeft < 1)
        {
            return false;
        }

        if (bits.Take(1) == 0)
        {
            nodes.Add(new LoadoutNode(node.Id, 1, null, true));
            return true;
        }

        return TryReadPurchase(node);
    }

    private bool TryReadPurchase(TreeNode node)
    {
        if (bits.BitsLeft < 2)
        {
            return false;
        }

        var ranks = node.MaxRanks;
        if (bits.Take(1) == 1)
        {
            if (bits.BitsLeft < BuildString.RankBits + 1)
            {
                return false;
            }

            ranks = bits.Take(BuildString.RankBits);
            if (!NodeRules.IsPart(ranks, node))
            {
                misfit ??= BuildErrors.PartialRanks(node.Id, ranks, node.MaxRanks);
            }
        }

        int? choiceIndex = null;
        if (bits.Take(1) == 1)
        {
            if (bits.BitsLeft < BuildString.ChoiceBits)
            {
                return false;
            }

            choiceIndex = bits.Take(BuildString.ChoiceBits);
        }

        var taken = new LoadoutNode(node.Id, ranks, choiceIndex, false);
        nodes.Add(taken);
        misfit ??= NodeRules.Check(taken, node);
        return true;
    }
}
