using System.Globalization;
using AzerothsTopTalent.Sandbox.World;

namespace AzerothsTopTalent.Sandbox.Rankings;

/// <summary>Made-up characters: a name (now and then in another script), a server and a guild by number.</summary>
public static class PlayerNames
{
    private static readonly string[] Starts =
    [
        "Ba",
        "Dre",
        "Fi",
        "Gor",
        "Ha",
        "Ke",
        "Lu",
        "Mo",
        "Nae",
        "Ol",
        "Pi",
        "Qua",
        "Ru",
        "Sa",
        "Tho",
        "Vy",
    ];
    private static readonly string[] Middles =
    [
        "ba",
        "dri",
        "fel",
        "go",
        "li",
        "mé",
        "na",
        "ø",
        "ra",
        "si",
        "tü",
        "vo",
    ];
    private static readonly string[] Ends =
    [
        "bel",
        "dan",
        "gar",
        "kin",
        "lia",
        "mos",
        "nor",
        "rix",
        "sha",
        "tus",
        "wen",
        "zul",
    ];
    private static readonly string[] OtherScripts = ["沙堡", "Песок", "모래성", "貝殼", "Ракушка", "등대"];
    private static readonly string[] Servers =
    [
        "Sandbar",
        "Lowtide",
        "Driftwood",
        "Beachhead",
        "Gull's Rest",
        "Песчаный Берег",
        "沙丘",
        "Saltmarsh",
    ];
    private static readonly string[] Regions = ["EU", "US", "EU", "US", "EU", "EU", "CN", "KR"];

    /// <summary>Distinct for distinct players of one spec.</summary>
    public static (string Name, int ServerId, string Server, string Region) Of(int specId, int player)
    {
        var random = Prng.For(7, specId, player);
        var server = player % Servers.Length;
        var number = player / Servers.Length;
        var syllables = random.Pick(Starts) + random.Pick(Middles) + random.Pick(Ends);
        var name = random.Percent(4) ? random.Pick(OtherScripts) : syllables;
        // Letters of the number keep names on one server apart.
        return (name + Suffix(number), 101 + server, Servers[server], Regions[server]);
    }

    public static (int Id, string Name) Guild(int player) =>
        (5_000 + (player % 40), string.Create(CultureInfo.InvariantCulture, $"Castle Builders {(player % 40) + 1}"));

    private static string Suffix(int number)
    {
        var text = "";
        for (; number > 0; number /= 26)
        {
            text += (char)('a' + (number % 26));
        }

        return text;
    }
}
