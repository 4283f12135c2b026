using AzerothsTopTalent.Sandbox.World;

namespace AzerothsTopTalent.Sandbox.Trees;

/// <summary>What one specialization sees of its class's tree.</summary>
public sealed record SpecTree(SpecInfo Spec, IReadOnlyList<TalentNode> Class, IReadOnlyList<TalentNode> Own)
{
    public required TalentNode Selection { get; init; }

    /// <summary>The two hero trees, in the order of the selection node's entries.</summary>
    public required IReadOnlyList<HeroTree> Heroes { get; init; }

    /// <summary>The class node this spec has without buying it.</summary>
    public required int GrantedClassNode { get; init; }
}
