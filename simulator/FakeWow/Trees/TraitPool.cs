namespace AzerothsTopTalent.FakeWow.Trees;

/// <summary>Which points a node is paid with.</summary>
public enum TraitPool
{
    /// <summary>No spec of the class sees the node; it only takes its place in the node order.</summary>
    None,
    Class,
    Spec,

    /// <summary>Each hero tree has points of its own.</summary>
    Hero,

    /// <summary>Selection nodes are free.</summary>
    Selection,
}
