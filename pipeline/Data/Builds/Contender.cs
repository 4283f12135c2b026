namespace AzerothsTopTalent.Data;

/// <summary>A build as it competes for most popular: all sets of talents that make the same import string are one.</summary>
/// <param name="Talents">Its set; of several, the one whose text is lexically first.</param>
/// <param name="Code">Its import string, or null when none can be made of the set.</param>
/// <param name="Players">Parses with it.</param>
/// <param name="RankSum">Sum of their places in the ranking.</param>
public sealed record Contender(TalentSet Talents, string? Code, int Players, long RankSum)
{
    /// <summary>What decides the last tie: the code, or the set's own text where there is none.</summary>
    public string SortKey => Code ?? Talents.ToString();
}
