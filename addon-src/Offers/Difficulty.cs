namespace AzerothsTopTalent;

/// <summary>The game's difficulty ids, as far as builds are offered there.</summary>
public static class Difficulty
{
    public const int DungeonNormal = 1;
    public const int DungeonHeroic = 2;
    public const int DungeonChallenge = 8;
    public const int DungeonMythic = 23;
    public const int DungeonTimewalking = 24;
    public const int DungeonFollower = 205;
    public const int RaidNormal = 14;
    public const int RaidHeroic = 15;
    public const int RaidMythic = 16;
    public const int RaidLfr = 17;
    public const int RaidMythicFlexible = 233;

    public static bool IsDungeon(int difficultyID)
    {
        return difficultyID == DungeonNormal
            || difficultyID == DungeonHeroic
            || difficultyID == DungeonTimewalking
            || difficultyID == DungeonFollower
            || IsMythicDungeon(difficultyID);
    }

    public static bool IsMythicDungeon(int difficultyID)
    {
        return difficultyID == DungeonMythic || difficultyID == DungeonChallenge;
    }

    public static bool IsRaid(int difficultyID)
    {
        return difficultyID == RaidNormal
            || difficultyID == RaidHeroic
            || difficultyID == RaidMythic
            || difficultyID == RaidMythicFlexible;
    }
}
