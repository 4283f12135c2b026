using AzerothsTopTalent.Sandbox.World;

namespace AzerothsTopTalent.Sandbox.Trees;

/// <summary>A class's whole tree. <see cref="NodeOrder"/> is every node of every spec, ascending: the order of the import string.</summary>
public sealed record ClassTree(
    int TreeId,
    ClassInfo Class,
    IReadOnlyList<SpecTree> Specs,
    IReadOnlyList<int> NodeOrder
);
