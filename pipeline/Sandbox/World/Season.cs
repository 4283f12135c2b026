namespace AzerothsTopTalent.Sandbox.World;

/// <summary>
/// The zones the service lists: a current raid and dungeon season among all that a client must step over (test-realm
/// twins, frozen tiers, whole-raid aggregates, places without a boss).
/// </summary>
public static class Season
{
    public static IReadOnlyList<(int Id, string Name)> Expansions { get; } = [(7, "Midnight"), (6, "The War Within")];

    private static readonly Encounter[] VenomousAbyss =
    [
        new(3470, "Nek'zali the Soulcoiler", 2888, 3004),
        new(3445, "Entombed Sentinels", 2874, 3004),
        new(3497, "The Lost Explorers", 2894, 3004),
        new(3455, "Vashnik the Malignant", 2882, 3004),
        new(3420, "Sszorak", 2871, 3004),
        new(3421, "The Twin Fangs", 2887, 3004),
        new(3429, "The Coiled Altar", 2883, 3004),
        new(3492, "Ula'tek", 2895, 3004),
        new(3379, "Nymrissa Wavecaller", 2849, 2987),
    ];

    private static readonly Encounter[] SeasonTwo =
    [
        Dungeon(12993, "Altar of Fangs"),
        Dungeon(12825, "Den of Nalorakk"),
        Dungeon(61762, "Kings' Rest"),
        Dungeon(12813, "Murder Row"),
        Dungeon(112521, "Ruby Life Pools"),
        Dungeon(61877, "Temple of Sethraliss"),
        Dungeon(12859, "The Blinding Vale"),
        Dungeon(12923, "Voidscar Arena"),
    ];

    /// <param name="patch">Whether the raid and the season have a new partition, and whether anybody is ranked in it.</param>
    public static IReadOnlyList<Zone> Zones(PatchDay patch) =>
        [
            new(44, "Manaforge Omega", 6, true, ZoneKind.Raid)
            {
                Partitions = [new(1, "11.2", true)],
                Encounters =
                [
                    new(3129, "Plexus Sentinel", 2684, 2810),
                    new(3135, "Dimensius, the All-Devouring", 0, 2810),
                ],
            },
            new(45, "Mythic+ Season 3", 6, true, ZoneKind.MythicPlus)
            {
                Partitions = [new(1, "Season 3", true)],
                Encounters =
                [
                    Dungeon(62660, "Ara-Kara, City of Echoes"),
                    Dungeon(112441, "Tazavesh: Streets of Wonder"),
                ],
            },
            new(46, "VS / DR / MQD", 7, true, ZoneKind.Raid)
            {
                Partitions =
                [
                    new(1, "12.0", false),
                    new(2, "12.0.5", false),
                    new(3, "12.0.7", false),
                    new(4, "12.1", true),
                ],
                Encounters =
                [
                    new(3176, "Imperator Averzian", 2733, 2912),
                    new(3306, "Chimaerus, the Undreamt God", 2795, 2939),
                ],
            },
            new(47, "Mythic+ Season 1", 7, true, ZoneKind.MythicPlus)
            {
                Partitions = [new(1, "Season 1", true)],
                Encounters = [Dungeon(112526, "Algeth'ar Academy"), Dungeon(361753, "Seat of the Triumvirate")],
            },
            new(52, "Dummy Dome", 7, false, ZoneKind.Raid)
            {
                Partitions = [new(1, "12.1", true)],
                Encounters = [new(3990, "Training Dummy", 0, 0), new(3991, "Cleave Dummies", 0, 0)],
            },
            new(53, "The Venomous Abyss", 7, false, ZoneKind.Raid)
            {
                Partitions = Patched("12.1", "12.1.5", patch),
                Encounters = VenomousAbyss,
            },
            new(54, "The Venomous Abyss", 7, true, ZoneKind.Raid)
            {
                Partitions = [new(1, "PTR", true)],
                Encounters = [.. VenomousAbyss.Take(8).Select(e => e with { Id = e.Id + 50000 })],
            },
            new(55, "Mythic+ Season 2", 7, false, ZoneKind.MythicPlus)
            {
                Partitions = Patched("Season 2", "Season 2.5", patch),
                Encounters = SeasonTwo,
            },
            new(56, "Mythic+ Season 2", 7, false, ZoneKind.MythicPlus)
            {
                Partitions = [new(1, "PTR", true)],
                Encounters = [.. SeasonTwo.Select(e => e with { Id = e.Id + 50000 })],
            },
            new(57, "The Tidebound Grotto", 7, false, ZoneKind.Raid),
            new(510, "The Venomous Abyss Complete Raid", 7, false, ZoneKind.Raid)
            {
                Partitions = [new(1, "12.1", true)],
                Encounters = [new(3191, "Aggregate", 0, 3004)],
            },
        ];

    private static Partition[] Patched(string name, string newName, PatchDay patch) =>
        patch == PatchDay.None
            ? [new(1, name, true)]
            : [new(1, name, false), new(2, newName, true) { Empty = patch == PatchDay.Today }];

    // The service's id of a dungeon holds the map it stands on; each later season adds 50000.
    private static Encounter Dungeon(int id, string name) => new(id, name, 0, (id - 10000) % 50000);
}
