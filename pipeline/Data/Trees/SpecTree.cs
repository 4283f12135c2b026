using AzerothsTopTalent.Talents;

namespace AzerothsTopTalent.Data;

/// <summary>The talent tree of one spec: its shape for import strings, and the edges and gates that a build must obey.</summary>
/// <param name="Shape">Every node of the class tree as the spec sees it.</param>
/// <param name="Rules">Edges and gates, by node id; the nodes the spec can see.</param>
/// <param name="HeroTrees">Names of the hero trees, by subtree id.</param>
public sealed record SpecTree(
    TreeShape Shape,
    IReadOnlyDictionary<int, NodeRule> Rules,
    IReadOnlyDictionary<int, string> HeroTrees
);
