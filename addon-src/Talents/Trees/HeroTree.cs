namespace AzerothsTopTalent.Talents;

/// <summary>Which hero tree a build wears.</summary>
public static class HeroTree
{
    /// <summary>The chosen hero tree, or 0: selections the specialization cannot see do not count.</summary>
    public static int ChosenIn(Loadout loadout, TreeShape tree)
    {
        var selection = tree.HeroSelection;
        if (selection is null)
        {
            return 0;
        }

        foreach (var taken in loadout.Nodes)
        {
            if (taken.NodeId == selection.Id && taken.ChoiceIndex is { } index && index < selection.Entries.Count)
            {
                return selection.Entries[index].SubtreeId;
            }
        }

        return 0;
    }
}
