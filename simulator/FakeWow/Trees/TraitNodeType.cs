namespace AzerothsTopTalent.FakeWow.Trees;

/// <summary>What kind of node it is; the numbers are those of the game's <c>Enum.TraitNodeType</c>.</summary>
public enum TraitNodeType
{
    /// <summary>One talent with one or more ranks.</summary>
    Single = 0,

    /// <summary>Several entries bought one after the other as ranks of one node (apex talents).</summary>
    Tiered = 1,

    /// <summary>One of several entries, chosen with <c>SetSelection</c>.</summary>
    Selection = 2,

    /// <summary>Chooses the hero tree: each entry stands for a sub-tree and costs nothing.</summary>
    SubTreeSelection = 3,
}
