namespace AzerothsTopTalent.Data;

/// <summary>One of the game's specializations.</summary>
/// <param name="SpecId">The game's id, as in an import string.</param>
/// <param name="ClassId">The game's class id, 1 to 13. WarcraftLogs numbers classes differently, by alphabet.</param>
/// <param name="ClassName">Display name, such as "Death Knight".</param>
/// <param name="Name">Display name, such as "Beast Mastery".</param>
/// <param name="Role">Decides the leaderboard asked for.</param>
public sealed record SpecInfo(int SpecId, int ClassId, string ClassName, string Name, SpecRole Role)
{
    /// <summary>The class as WarcraftLogs spells it: the display name without blanks. Any other spelling gives no rows and no error.</summary>
    public string ClassSlug { get; } = Slug(ClassName);

    /// <summary>The spec as WarcraftLogs spells it.</summary>
    public string SpecSlug { get; } = Slug(Name);

    /// <summary>"Death Knight: Blood".</summary>
    public string Title => $"{ClassName}: {Name}";

    /// <summary>
    /// The metric of the leaderboard. Tanks rank by damage in raids (their healing boards refuse most zones); Mythic+ ranks
    /// everybody by score.
    /// </summary>
    public string Metric(ContentType content) =>
        content switch
        {
            ContentType.MythicPlus => "playerscore",
            _ => Role == SpecRole.Healer ? "hps" : "dps",
        };

    private static string Slug(string name) => name.Replace(" ", "", StringComparison.Ordinal);
}
