using System.Collections.Immutable;

namespace AzerothsTopTalent.FakeWow.World.Atlas;

public static partial class WorldAtlas
{
    /// <summary>Challenge maps of the season that is open.</summary>
    public static readonly ImmutableArray<int> SeasonChallengeMaps = [588, 586, 249, 587, 399, 250, 584, 585];

    private static readonly ImmutableArray<Instance> Dungeons =
    [
        Dungeon(
            2993,
            "Altar of Fangs",
            588,
            (2878, 3456, "Rav'i"),
            (2879, 3457, "The Writhing Coil"),
            (2880, 3458, "Zul'jan")
        ),
        Dungeon(
            2825,
            "Den of Nalorakk",
            586,
            (2776, 3207, "The Hoardmonger"),
            (2777, 3208, "Sentinel of Winter"),
            (2778, 3209, "Nalorakk")
        ),
        Dungeon(
            1762,
            "Kings' Rest",
            249,
            (2165, 2139, "The Golden Serpent"),
            (2171, 2142, "Mchimba the Embalmer"),
            (2170, 2140, "The Council of Tribes"),
            (2172, 2143, "Dazar, The First King")
        ),
        Dungeon(
            2813,
            "Murder Row",
            587,
            (2679, 3101, "Kystia Manaheart"),
            (2680, 3102, "Zaen Bladesorrow"),
            (2681, 3103, "Xathuux the Annihilator"),
            (2682, 3105, "Lithiel Cinderfury")
        ),
        Dungeon(
            2521,
            "Ruby Life Pools",
            399,
            (2488, 2609, "Melidrussa Chillworn"),
            (2485, 2606, "Kokia Blazehoof"),
            (2503, 2623, "Kyrakka and Erkhart Stormvein")
        ),
        Dungeon(
            1877,
            "Temple of Sethraliss",
            250,
            (2142, 2124, "Adderis and Aspix"),
            (2143, 2125, "Merektha"),
            (2144, 2126, "Galvazzt"),
            (2145, 2127, "Avatar of Sethraliss")
        ),
        Dungeon(
            2859,
            "The Blinding Vale",
            584,
            (2769, 3199, "Lightblossom Trinity"),
            (2770, 3200, "Ikuzz the Light Hunter"),
            (2771, 3201, "Lightwarden Ruia"),
            (2772, 3202, "Ziekket")
        ),
        Dungeon(
            2923,
            "Voidscar Arena",
            585,
            (2791, 3285, "Taz'Rah"),
            (2792, 3286, "Atroxus"),
            (2793, 3287, "Charonus")
        ),
        Dungeon(
            2526,
            "Algeth'ar Academy",
            402,
            (2509, 2562, "Vexamus"),
            (2512, 2563, "Overgrown Ancient"),
            (2495, 2564, "Crawth"),
            (2514, 2565, "Echo of Doragosa")
        ),
        Dungeon(
            2811,
            "Magisters' Terrace",
            558,
            (2659, 3071, "Arcanotron Custos"),
            (2661, 3072, "Seranel Sunlash"),
            (2660, 3073, "Gemellus"),
            (2662, 3074, "Degentrius")
        ),
        Dungeon(
            2874,
            "Maisara Caverns",
            560,
            (2810, 3212, "Muro'jin and Nekraxx"),
            (2811, 3213, "Vordaza"),
            (2812, 3214, "Rak'tul, Vessel of Souls")
        ),
        Dungeon(
            2915,
            "Nexus-Point Xenas",
            559,
            (2813, 3328, "Chief Corewright Kasreth"),
            (2814, 3332, "Corewarden Nysarra"),
            (2815, 3333, "Lothraxion")
        ),
        Dungeon(658, "Pit of Saron", 556),
        Dungeon(
            1753,
            "Seat of the Triumvirate",
            583,
            (1979, 2065, "Zuraal"),
            (1980, 2066, "Saprish"),
            (1981, 2067, "Viceroy Nezhar"),
            (1982, 2068, "L'ura")
        ),
        Dungeon(
            1209,
            "Skyreach",
            161,
            (965, 1698, "Ranjit"),
            (966, 1699, "Araknath"),
            (967, 1700, "Rukhran"),
            (968, 1701, "High Sage Viryx")
        ),
        Dungeon(
            2805,
            "Windrunner Spire",
            557,
            (2655, 3056, "Emberdawn"),
            (2656, 3057, "Derelict Duo"),
            (2657, 3058, "Commander Kroluk"),
            (2658, 3059, "Restless Heart")
        ),
        Dungeon(
            2660,
            "Ara-Kara, City of Echoes",
            503,
            (2583, 2926, "Avanoxx"),
            (2584, 2906, "Anub'zekt"),
            (2585, 2901, "Ki'katal the Harvester")
        ),
        Wings(
            2441,
            "Tazavesh, the Veiled Market",
            new ChallengeMap(391, "Tazavesh: Streets of Wonder"),
            new ChallengeMap(392, "Tazavesh: So'leah's Gambit"),
            (2437, 2425, "Zo'phex the Sentinel"),
            (2454, 2441, "The Grand Menagerie"),
            (2436, 2424, "Mailroom Mayhem"),
            (2452, 2440, "Myza's Oasis"),
            (2451, 2437, "So'azmi"),
            (2448, 2426, "Hylbrande"),
            (2449, 2419, "Timecap'n Hooktail"),
            (2455, 2442, "So'leah")
        ),
    ];

    private static Instance Dungeon(
        int mapId,
        string name,
        int challengeMap,
        params (int Journal, int Encounter, string Name)[] bosses
    ) => new(mapId, StandInJournal + mapId, name, false, Bosses(bosses), [new ChallengeMap(challengeMap, name)]);

    private static Instance Wings(
        int mapId,
        string name,
        ChallengeMap first,
        ChallengeMap second,
        params (int Journal, int Encounter, string Name)[] bosses
    ) => new(mapId, StandInJournal + mapId, name, false, Bosses(bosses), [first, second]);

    private static ImmutableArray<Boss> Bosses((int Journal, int Encounter, string Name)[] bosses) =>
        [.. bosses.Select(boss => new Boss(boss.Journal, boss.Encounter, boss.Name, []))];
}
