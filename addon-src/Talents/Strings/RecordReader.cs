namespace AzerothsTopTalent.Talents;

/// <summary>Reads the node records after the header of a build string.</summary>
internal sealed class RecordReader
{
    private readonly TreeShape tree;
    private readonly string bits;
    private readonly int length;
    private readonly List<LoadoutNode> taken = new List<LoadoutNode>();

    private int position;

    // What a node does not allow. Kept while reading on: that a string was cut short explains more.
    private BuildError? misfit;

    /// <param name="bits">The bits of the string from some place on.</param>
    /// <param name="start">Where in them the first record begins.</param>
    /// <param name="tree">The tree whose nodes the records are of.</param>
    public RecordReader(string bits, int start, TreeShape tree)
    {
        this.tree = tree;
        this.bits = bits + RecordFormat.Margin;
        length = bits.Length;
        position = start;
    }

    /// <summary>The taken nodes read so far, in the order of the tree.</summary>
    public IReadOnlyList<LoadoutNode> Taken => taken;

    /// <summary>Reads the record of every node and what follows. Returns what is wrong, or null.</summary>
    public BuildError? ReadAll()
    {
        var nodes = tree.Nodes;
        var index = 0;
        var next = bits.IndexOf('1', position);
        while (next >= 0 && index + next - position < nodes.Count)
        {
            // Each bit before it is the whole record of a node that is not taken.
            index += next - position;
            position = next;
            Read(nodes[index]);
            index++;
            next = bits.IndexOf('1', position);
        }

        var left = length - position;
        var missing = nodes.Count - index - left;
        if (missing > 0)
        {
            return BuildErrors.CutShort(nodes[left < 0 ? index - 1 : index + left].Id);
        }

        position += nodes.Count - index;
        return misfit ?? CheckEnd();
    }

    private BuildError? CheckEnd()
    {
        var left = length - position;
        if (left >= Alphabet.BitsPerCharacter)
        {
            return BuildErrors.TooLong(left);
        }

        return bits.IndexOf('1', position) >= 0 ? BuildErrors.Padding() : null;
    }

    private void Read(TreeNode node)
    {
        var head = bits.Substring(position, RecordFormat.PlainPurchase.Length);
        if (head == RecordFormat.PlainPurchase && node.BoughtInFull is { } boughtInFull)
        {
            taken.Add(boughtInFull);
            position += RecordFormat.PlainPurchase.Length;
        }
        else if (head.StartsWith(RecordFormat.Granted, StringComparison.Ordinal))
        {
            taken.Add(new LoadoutNode(node.Id, 1, null, true));
            position += RecordFormat.Granted.Length;
        }
        else
        {
            ReadPurchase(node);
        }
    }

    private void ReadPurchase(TreeNode node)
    {
        position += RecordFormat.Bought.Length;
        var ranks = node.RanksInFull;
        if (TakeFlag())
        {
            ranks = Take(RecordFormat.RankBits);
            if (!NodeRules.IsPart(ranks, node))
            {
                misfit ??= BuildErrors.PartialRanks(node.Id, ranks, node.RanksInFull);
            }
        }

        int? choiceIndex = TakeFlag() ? Take(RecordFormat.ChoiceBits) : null;
        var purchase = new LoadoutNode(node.Id, ranks, choiceIndex, false);
        taken.Add(purchase);
        misfit ??= NodeRules.Check(purchase, node);
    }

    private bool TakeFlag()
    {
        position++;
        return bits[position - 1] == '1';
    }

    private int Take(int width)
    {
        position += width;
        return Alphabet.ValueOf(bits.Substring(position - width, width));
    }
}
