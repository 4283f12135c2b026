namespace AzerothsTopTalent.FakeWow.Trees;

/// <summary>The points one part of a class tree is bought with.</summary>
/// <param name="Id">Currency id. Ids repeat between classes; they are unique within a tree.</param>
/// <param name="Pool">Class, spec or hero.</param>
/// <param name="Flags">The game's <c>Enum.TraitCurrencyFlag</c>: 4 class icon, 8 spec icon.</param>
public sealed record TraitCurrency(int Id, TraitPool Pool, int Flags)
{
    /// <summary>Points a character of that level has in this currency, spent ones included.</summary>
    public int PointsAt(int level) => PointSchedule.PointsAt(Pool, level);
}
