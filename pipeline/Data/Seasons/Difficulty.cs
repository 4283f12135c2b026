namespace AzerothsTopTalent.Data;

/// <summary>WarcraftLogs' difficulty ids and what to ask when one has too few players.</summary>
public static class Difficulty
{
    public const int Normal = 3;
    public const int Heroic = 4;
    public const int Mythic = 5;

    /// <summary>The one difficulty of Mythic+; the key level is a bracket, not a difficulty.</summary>
    public const int Dungeon = 10;

    /// <summary>The difficulty asked first.</summary>
    public static int Highest(ContentType content) => content == ContentType.Raid ? Mythic : Dungeon;

    /// <summary>The next lower one, or null when there is none worth asking: Raid Finder is no place to learn from.</summary>
    public static int? Below(int difficulty) =>
        difficulty switch
        {
            Mythic => Heroic,
            Heroic => Normal,
            _ => null,
        };

    public static string Name(int difficulty) =>
        difficulty switch
        {
            1 => "Raid Finder",
            Normal => "Normal",
            Heroic => "Heroic",
            Mythic => "Mythic",
            Dungeon => "Mythic+",
            _ => $"difficulty {difficulty}",
        };
}
