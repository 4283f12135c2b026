using AzerothsTopTalent.Data;
using AzerothsTopTalent.Talents;

namespace AzerothsTopTalent.Tool.Decoding;

/// <summary>Names the hero tree a build string chooses.</summary>
internal sealed class HeroNames(TalentTrees trees)
{
    /// <summary>Null where the tree is not at hand, the string does not read, or it chooses none.</summary>
    public string? Of(int specId, string code)
    {
        if (
            !trees.Specs.TryGetValue(specId, out var spec)
            || BuildString.Decode(code, spec.Shape).Loadout is not { } loadout
        )
        {
            return null;
        }

        foreach (var taken in loadout.Nodes)
        {
            if (
                spec.Shape.FindNode(taken.NodeId) is { Kind: Talents.NodeKind.SubtreeSelection, IsVisible: true } node
                && taken.ChoiceIndex is { } choice
                && choice < node.Entries.Count
            )
            {
                return spec.HeroTrees.GetValueOrDefault(node.Entries[choice].SubtreeId);
            }
        }

        return null;
    }
}
