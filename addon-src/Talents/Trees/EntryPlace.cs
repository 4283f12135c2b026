namespace AzerothsTopTalent.Talents;

/// <summary>Where an entry stands in a tree.</summary>
/// <param name="Node">The node that holds it.</param>
/// <param name="Index">Its zero-based place among the node's entries.</param>
public sealed record EntryPlace(TreeNode Node, int Index);
