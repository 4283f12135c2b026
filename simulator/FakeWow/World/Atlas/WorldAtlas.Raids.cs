using System.Collections.Immutable;

namespace AzerothsTopTalent.FakeWow.World.Atlas;

public static partial class WorldAtlas
{
    private static readonly ImmutableArray<Instance> Raids =
    [
        Raid(
            3004,
            1320,
            "The Venomous Abyss",
            new Boss(2888, 3470, "Nek'zali the Soulcoiler", [259927, 263050]),
            new Boss(2874, 3445, "Entombed Sentinels", [258556, 258557]),
            new Boss(2894, 3497, "The Lost Explorers", [261835, 261843, 261848]),
            new Boss(2882, 3455, "Vashnik the Malignant", [259181]),
            new Boss(2871, 3420, "Sszorak", [257347]),
            new Boss(2887, 3421, "The Twin Fangs", [257361, 257368]),
            new Boss(2883, 3429, "The Coiled Altar", [257911, 259854]),
            new Boss(2895, 3492, "Ula'tek", [257758])
        ),
        Raid(2987, Unrecorded, "The Tidebound Grotto", new Boss(2849, 3379, "Nymrissa Wavecaller", [252959])),
        Raid(
            2912,
            1307,
            "The Voidspire",
            new Boss(2733, 3176, "Imperator Averzian", [240435]),
            new Boss(2734, 3177, "Vorasius", [240434]),
            new Boss(2736, 3179, "Fallen-King Salhadaar", [240432]),
            new Boss(2735, 3178, "Vaelgor & Ezzorak", [242056, 244552]),
            new Boss(2737, 3180, "Lightblinded Vanguard", [240431, 240437, 240438]),
            new Boss(2738, 3181, "Crown of the Cosmos", [240430, 243805, 243810, 243811])
        ),
        Raid(2939, 1314, "The Dreamrift", new Boss(2795, 3306, "Chimaerus the Undreamt God", [245569])),
        Raid(
            2913,
            1308,
            "March on Quel'Danas",
            new Boss(2739, 3182, "Belo'ren, Child of Al'ar", [240387]),
            new Boss(2740, 3183, "Midnight Falls", [240391])
        ),
        Raid(1592, 1305, "Sporefall", new Boss(2711, 3159, "Rotmire", [238693])),
        Raid(
            2810,
            Unrecorded,
            "Manaforge Omega",
            new Boss(2684, 3129, "Plexus Sentinel", []),
            new Boss(2686, 3131, "Loom'ithar", []),
            new Boss(2685, 3130, "Soulbinder Naazindhri", []),
            new Boss(2687, 3132, "Forgeweaver Araz", []),
            new Boss(2688, 3122, "The Soul Hunters", []),
            new Boss(2747, 3133, "Fractillus", []),
            new Boss(2690, 3134, "Nexus-King Salhadaar", []),
            new Boss(2691, 3135, "Dimensius, the All-Devouring", [])
        ),
    ];

    private static Instance Raid(int mapId, int journalInstanceId, string name, params Boss[] bosses) =>
        new(
            mapId,
            journalInstanceId == Unrecorded ? StandInJournal + mapId : journalInstanceId,
            name,
            true,
            [.. bosses],
            []
        );
}
