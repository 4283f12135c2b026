using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>Where the ranked players played, in the game's own words; nothing where it was the highest difficulty.</summary>
public static class DifficultyText
{
    private const string Separator = " + ";

    /// <param name="difficulty">A name of the data, or several in a row such as <c>Mythic + Heroic</c>.</param>
    public static string Of(string difficulty)
    {
        if (difficulty == "Mythic" || difficulty == "Mythic+")
            return "";

        var names = new List<string>();
        foreach (var name in difficulty.Split(Separator))
            names.Add(InTheGamesWords(name));
        return string.Join(Separator, names);
    }

    private static string InTheGamesWords(string name)
    {
        var difficultyID = name switch
        {
            "Mythic" => Difficulty.RaidMythic,
            "Heroic" => Difficulty.RaidHeroic,
            "Normal" => Difficulty.RaidNormal,
            _ => 0,
        };
        return difficultyID == 0 ? name : Instance.GetDifficultyInfo(difficultyID).Name ?? name;
    }
}
