namespace AzerothsTopTalent.Talents;

/// <summary>How many points a character may spend, granted ranks not counted.</summary>
/// <param name="Class">Class points, or <see cref="Unlimited"/>.</param>
/// <param name="Spec">Specialization points, or <see cref="Unlimited"/>.</param>
/// <param name="Hero">Points of each hero tree, or <see cref="Unlimited"/>.</param>
public sealed record PointBudget(int Class, int Spec, int Hero)
{
    /// <summary>Stands for a pool that is not checked.</summary>
    public const int Unlimited = -1;

    /// <summary>Whether nothing is checked at all.</summary>
    public bool IsUnlimited => Class == Unlimited && Spec == Unlimited && Hero == Unlimited;

    /// <summary>The budget that checks nothing.</summary>
    public static PointBudget Open { get; } = new PointBudget(Unlimited, Unlimited, Unlimited);
}
