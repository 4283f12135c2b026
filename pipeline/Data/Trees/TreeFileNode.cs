namespace AzerothsTopTalent.Data;

/// <summary>One node in the public talents format. Placeholders without a talent lack ranks and entries.</summary>
internal sealed record TreeFileNode(
    int Id,
    string? Type,
    double PosY,
    int MaxRanks,
    int ReqPoints,
    bool EntryNode,
    bool FreeNode,
    int SubTreeId,
    IReadOnlyList<int>? Prev,
    IReadOnlyList<TreeFileEntry>? Entries
);
