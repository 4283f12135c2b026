namespace AzerothsTopTalent.Data;

/// <summary>How often one set of talents was seen.</summary>
/// <param name="Talents">The set.</param>
/// <param name="Players">Parses with it, at least 1.</param>
/// <param name="RankSum">Sum of their places in the ranking, the best being 1.</param>
public sealed record BuildCount(TalentSet Talents, int Players, long RankSum);
