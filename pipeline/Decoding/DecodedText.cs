using AzerothsTopTalent.Data;
using AzerothsTopTalent.Talents;

namespace AzerothsTopTalent.Tool.Decoding;

/// <summary>Describes a decoded string for a reader at the terminal.</summary>
internal static class DecodedText
{
    public static IEnumerable<string> Lines(DecodedString decoded)
    {
        if (decoded.Loadout is not { } loadout || decoded.Tree is not { } tree)
        {
            yield return $"{Text.Clean(decoded.Input, 60)} is refused:";
            yield return $"  {decoded.Error!.Message}";
            yield break;
        }

        var tally = PointTally.Of(loadout, tree);
        var title = SpecCatalog.ById(loadout.SpecId)?.Title ?? "specialization";
        yield return $"{title} ({loadout.SpecId}), version {BuildString.Version}, {Hash(loadout)}";
        yield return $"  points: {tally.Class} class, {tally.Spec} specialization, {tally.Hero} hero";
        foreach (var node in loadout.Nodes)
        {
            yield return $"  {Node(node, tree.FindNode(node.NodeId)!)}";
        }

        yield return "  encodes back to the same text";
    }

    private static string Hash(Loadout loadout) =>
        loadout.TreeHash == Loadout.NoTreeHash ? "no tree hash" : $"tree hash {loadout.TreeHash}";

    private static string Node(LoadoutNode taken, TreeNode node)
    {
        var what = taken.Granted ? "granted" : $"rank {taken.Ranks} of {node.RanksInFull}";
        var choice = taken.ChoiceIndex is { } index ? $", choice {index + 1}" : "";
        var effect = node.IsVisible ? "" : ", without effect for this specialization";
        return $"node {taken.NodeId}: {what}{choice}{effect}";
    }
}
