namespace AzerothsTopTalent.Data;

/// <summary>One spec in the public talents format.</summary>
internal sealed record TreeFileSpec(
    int ClassId,
    int SpecId,
    IReadOnlyList<TreeFileNode>? ClassNodes,
    IReadOnlyList<TreeFileNode>? SpecNodes,
    IReadOnlyList<TreeFileNode>? HeroNodes,
    IReadOnlyList<TreeFileNode>? SubTreeNodes,
    IReadOnlyList<int>? FullNodeOrder
);
