namespace AzerothsTopTalent.Talents;

/// <summary>Writes the node records after the header of a build string.</summary>
internal sealed class RecordWriter
{
    private readonly TreeShape tree;
    private readonly Dictionary<int, LoadoutNode> takenById = new Dictionary<int, LoadoutNode>();

    public RecordWriter(TreeShape tree)
    {
        this.tree = tree;
    }

    /// <summary>Adds the taken nodes, in any order. Returns what is wrong, or null.</summary>
    public BuildError? AddAll(IReadOnlyList<LoadoutNode> nodes)
    {
        foreach (var taken in nodes)
        {
            var node = tree.FindNode(taken.NodeId);
            var error = node is null ? BuildErrors.UnknownNode(taken.NodeId) : NodeRules.Check(taken, node);
            if (error is not null)
            {
                return error;
            }

            takenById[taken.NodeId] = taken;
        }

        return null;
    }

    /// <summary>The bits of the records of all nodes of the tree.</summary>
    public string Write()
    {
        var records = new List<string>();
        foreach (var node in tree.Nodes)
        {
            records.Add(takenById.TryGetValue(node.Id, out var taken) ? Record(taken, node) : RecordFormat.NotTaken);
        }

        return string.Join("", records);
    }

    private static string Record(LoadoutNode taken, TreeNode node)
    {
        if (taken.Granted)
        {
            return RecordFormat.Granted;
        }

        var ranks = taken.Ranks == node.RanksInFull ? "0" : "1" + Alphabet.BitsOf(taken.Ranks, RecordFormat.RankBits);
        var choice = taken.ChoiceIndex is { } index ? "1" + Alphabet.BitsOf(index, RecordFormat.ChoiceBits) : "0";
        return RecordFormat.Bought + ranks + choice;
    }
}
