namespace AzerothsTopTalent.Talents;

/// <summary>One talent as rankings list it.</summary>
/// <param name="EntryId">The trait entry id, which rankings call <c>talentID</c>.</param>
/// <param name="Points">Ranks in this entry, granted ones included.</param>
public sealed record EntryPoints(int EntryId, int Points);
