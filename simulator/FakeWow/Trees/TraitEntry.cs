namespace AzerothsTopTalent.FakeWow.Trees;

/// <summary>One talent of a node.</summary>
/// <param name="Id">The trait entry id (WarcraftLogs' <c>talentID</c>).</param>
/// <param name="MaxRanks">Ranks this entry can hold; the ranks of a tiered node are the sum over its entries.</param>
/// <param name="DefinitionId">Null on entries that stand for a hero tree.</param>
/// <param name="SubTreeId">The hero tree that choosing the entry activates, on selection entries only.</param>
/// <param name="EntryType">The game's <c>Enum.TraitNodeEntryType</c>: how the node is drawn.</param>
/// <param name="SpellId">The spell it teaches, where the source knows it.</param>
/// <param name="Name">English name; empty where the source has none.</param>
/// <param name="IsActive">Whether the spell can be pressed, as opposed to a passive one.</param>
public sealed record TraitEntry(
    int Id,
    int MaxRanks,
    int? DefinitionId,
    int? SubTreeId,
    int EntryType,
    int? SpellId,
    string Name,
    bool IsActive
);
