namespace AzerothsTopTalent.Data;

/// <summary>The words by which files and options name a <see cref="ContentType"/>.</summary>
public static class ContentNames
{
    /// <summary>"raid" or "mythicplus", as in TalentData.lua.</summary>
    public static string Key(this ContentType content) => content == ContentType.Raid ? "raid" : "mythicplus";

    /// <summary>Reads "raid", "mythicplus", "mplus" or "m+".</summary>
    public static ContentType? Parse(string? text) =>
        text?.ToLowerInvariant() switch
        {
            "raid" => ContentType.Raid,
            "mythicplus" or "mplus" or "m+" or "mythic+" => ContentType.MythicPlus,
            _ => null,
        };
}
