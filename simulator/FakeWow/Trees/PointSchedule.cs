namespace AzerothsTopTalent.FakeWow.Trees;

/// <summary>At which levels talent points are given: 34 class, 34 spec and 13 points for each hero tree at level 90.</summary>
public static class PointSchedule
{
    /// <summary>The level cap.</summary>
    public const int MaxLevel = 90;

    /// <summary>Below this level a character has an initial spec and no talents.</summary>
    public const int FirstLevel = 10;

    /// <summary>From this level on a hero tree can be chosen and its root is granted.</summary>
    public const int HeroLevel = 71;

    private static readonly int[] Class = [.. Every(2, 10, 70), 82, 85, 88];
    private static readonly int[] Spec = [.. Every(2, 11, 69), 81, 84, 87, 90];
    private static readonly int[] Hero = [.. Every(1, 71, 80), 83, 86, 89];

    public static int PointsAt(TraitPool pool, int level) =>
        pool switch
        {
            TraitPool.Class => Reached(Class, level),
            TraitPool.Spec => Reached(Spec, level),
            TraitPool.Hero => Reached(Hero, level),
            _ => 0,
        };

    private static int Reached(int[] levels, int level) => levels.Count(at => at <= level);

    private static IEnumerable<int> Every(int step, int first, int last)
    {
        for (int level = first; level <= last; level += step)
        {
            yield return level;
        }
    }
}
