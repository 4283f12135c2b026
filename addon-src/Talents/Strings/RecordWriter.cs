namespace AzerothsTopTalent.Talents;

/// <summary>Writes the node records after the header of a build string.</summary>
internal static class RecordWriter
{
    /// <summary>Writes the record of every node of the tree. Returns what is wrong, or null.</summary>
    public static BuildError? WriteAll(Loadout loadout, TreeShape tree, BitWriter bits)
    {
        var takenById = new Dictionary<int, LoadoutNode>();
        foreach (var taken in loadout.Nodes)
        {
            var node = tree.FindNode(taken.NodeId);
            var error = node is null ? BuildErrors.UnknownNode(taken.NodeId) : NodeRules.Check(taken, node);
            if (error is not null)
            {
                return error;
            }

            takenById[taken.NodeId] = taken;
        }

        foreach (var node in tree.Nodes)
        {
            if (takenById.TryGetValue(node.Id, out var taken))
            {
                Write(taken, node, bits);
            }
            else
            {
                bits.Add(1, 0);
            }
        }

        return null;
    }

    private static void Write(LoadoutNode taken, TreeNode node, BitWriter bits)
    {
        bits.Add(1, 1);
        if (taken.Granted)
        {
            bits.Add(1, 0);
            return;
        }

        bits.Add(1, 1);
        if (taken.Ranks == node.MaxRanks)
        {
            bits.Add(1, 0);
        }
        else
        {
            bits.Add(1, 1);
            bits.Add(BuildString.RankBits, taken.Ranks);
        }

        if (taken.ChoiceIndex is { } choiceIndex)
        {
            bits.Add(1, 1);
            bits.Add(BuildString.ChoiceBits, choiceIndex);
        }
        else
        {
            bits.Add(1, 0);
        }
    }
}
