namespace AzerothsTopTalent.Talents;

/// <summary>Reads the node records after the header of a build string.</summary>
internal sealed class RecordReader
{
    private readonly TreeShape tree;
    private readonly string bits;
    private readonly int length;
    private readonly List<LoadoutNode> taken = new List<LoadoutNode>();

    // What a node does not allow. Kept while reading on: that a string was cut short explains more.
    private BuildError? misfit;

    /// <param name="text">The bits of the string from some place on.</param>
    /// <param name="tree">The tree whose nodes the records are of.</param>
    public RecordReader(string text, TreeShape tree)
    {
        this.tree = tree;
        bits = text + RecordFormat.Margin;
        length = text.Length;
    }

    /// <summary>The taken nodes read so far, in the order of the tree.</summary>
    public IReadOnlyList<LoadoutNode> Taken => taken;

    /// <summary>Reads the record of every node and what follows. Returns what is wrong, or null.</summary>
    /// <param name="start">Where the first record begins.</param>
    public BuildError? ReadAll(int start)
    {
        // Locals, because this runs through every node of every build.
        var records = bits;
        var kept = taken;
        var nodes = tree.Nodes;
        var nodeCount = nodes.Count;
        var position = start;
        var index = 0;
        var next = records.IndexOf('1', position);
        while (next >= 0 && index + next - position < nodeCount)
        {
            // Each bit before it is the whole record of a node that is not taken.
            index += next - position;
            var node = nodes[index];
            if (node.PlainInFull is { } plain && records.Substring(next, 4) == RecordFormat.PlainPurchase)
            {
                kept.Add(plain);
                position = next + 4;
            }
            else
            {
                position = Read(node, next);
            }

            index++;
            next = records.IndexOf('1', position);
        }

        var left = length - position;
        if (left < nodeCount - index)
        {
            return BuildErrors.CutShort(nodes[left < 0 ? index - 1 : index + left].Id);
        }

        return misfit ?? CheckEnd(position + nodeCount - index);
    }

    private BuildError? CheckEnd(int position)
    {
        var left = length - position;
        if (left >= Alphabet.BitsPerCharacter)
        {
            return BuildErrors.TooLong(left);
        }

        return bits.IndexOf('1', position) >= 0 ? BuildErrors.Padding() : null;
    }

    // Reads the record of a taken node that begins there. Returns where it ends.
    private int Read(TreeNode node, int start)
    {
        if (bits.Substring(start, 4) == RecordFormat.ChoicePurchase && node.HasChoice)
        {
            var choice = ChoiceAt(start + 4);
            if (choice < node.InFull.Count)
            {
                taken.Add(node.InFull[choice]);
                return start + 4 + RecordFormat.ChoiceBits;
            }
        }

        if (bits[start + 1] == '0')
        {
            taken.Add(new LoadoutNode(node.Id, 1, null, true));
            return start + 2;
        }

        return bits[start + 2] == '0' ? ReadChoice(node, node.RanksInFull, start + 3) : ReadPart(node, start + 3);
    }

    private int ReadPart(TreeNode node, int start)
    {
        var ranks = Alphabet.ValueOf(bits.Substring(start, RecordFormat.RankBits));
        if (!NodeRules.IsPart(ranks, node))
        {
            misfit ??= BuildErrors.PartialRanks(node.Id, ranks, node.RanksInFull);
        }

        return ReadChoice(node, ranks, start + RecordFormat.RankBits);
    }

    private int ReadChoice(TreeNode node, int ranks, int start)
    {
        if (bits[start] == '0')
        {
            Add(new LoadoutNode(node.Id, ranks, null, false), node);
            return start + 1;
        }

        Add(new LoadoutNode(node.Id, ranks, ChoiceAt(start + 1), false), node);
        return start + 1 + RecordFormat.ChoiceBits;
    }

    private int ChoiceAt(int start) => (bits[start] == '1' ? 1 : 0) + (bits[start + 1] == '1' ? 2 : 0);

    private void Add(LoadoutNode purchase, TreeNode node)
    {
        taken.Add(purchase);
        misfit ??= NodeRules.Check(purchase, node);
    }
}
