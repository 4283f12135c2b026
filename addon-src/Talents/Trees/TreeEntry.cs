namespace AzerothsTopTalent.Talents;

/// <summary>What a node can hold: a talent, one tier of a talent, or a hero tree.</summary>
/// <param name="Id">The trait entry id, which rankings call <c>talentID</c>.</param>
/// <param name="MaxRanks">At least 1; the share of a tiered node's ranks that goes to this entry.</param>
/// <param name="SubtreeId">The hero tree that choosing this entry activates; 0 for a talent.</param>
public sealed record TreeEntry(int Id, int MaxRanks, int SubtreeId = 0);
