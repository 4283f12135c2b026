namespace AzerothsTopTalent.Sandbox.World;

/// <summary>The thirteen classes and forty specializations, with the game's own ids.</summary>
public static class Classes
{
    public static IReadOnlyList<ClassInfo> All { get; } =
    [
        new(1, 11, "Warrior", [Damage(71, "Arms"), Damage(72, "Fury"), Tank(73, "Protection")]),
        new(2, 6, "Paladin", [Healer(65, "Holy"), Tank(66, "Protection"), Damage(70, "Retribution")]),
        new(3, 3, "Hunter", [Damage(253, "Beast Mastery"), Damage(254, "Marksmanship"), Damage(255, "Survival")]),
        new(4, 8, "Rogue", [Damage(259, "Assassination"), Damage(260, "Outlaw"), Damage(261, "Subtlety")]),
        new(5, 7, "Priest", [Healer(256, "Discipline"), Healer(257, "Holy"), Damage(258, "Shadow")]),
        new(6, 1, "Death Knight", [Tank(250, "Blood"), Damage(251, "Frost"), Damage(252, "Unholy")]),
        new(7, 9, "Shaman", [Damage(262, "Elemental"), Damage(263, "Enhancement"), Healer(264, "Restoration")]),
        new(8, 4, "Mage", [Damage(62, "Arcane"), Damage(63, "Fire"), Damage(64, "Frost")]),
        new(9, 10, "Warlock", [Damage(265, "Affliction"), Damage(266, "Demonology"), Damage(267, "Destruction")]),
        new(10, 5, "Monk", [Tank(268, "Brewmaster"), Damage(269, "Windwalker"), Healer(270, "Mistweaver")]),
        new(
            11,
            2,
            "Druid",
            [Damage(102, "Balance"), Damage(103, "Feral"), Tank(104, "Guardian"), Healer(105, "Restoration")]
        ),
        new(12, 12, "Demon Hunter", [Damage(577, "Havoc"), Tank(581, "Vengeance"), Damage(1480, "Devourer")]),
        new(
            13,
            13,
            "Evoker",
            [Damage(1467, "Devastation"), Healer(1468, "Preservation"), Damage(1473, "Augmentation")]
        ),
    ];

    public static IReadOnlyList<SpecInfo> AllSpecs { get; } = [.. All.SelectMany(c => c.Specs)];

    public static ClassInfo Of(SpecInfo spec) => All.First(c => c.Specs.Contains(spec));

    /// <summary>The spec the service means by two slugs, or null: the service answers an unknown one with no rows.</summary>
    public static SpecInfo? BySlug(string classSlug, string specSlug) =>
        All.FirstOrDefault(c => c.Slug == classSlug)?.Specs.FirstOrDefault(s => s.Slug == specSlug);

    private static SpecInfo Damage(int id, string name) => new(id, name, Role.Damage);

    private static SpecInfo Tank(int id, string name) => new(id, name, Role.Tank);

    private static SpecInfo Healer(int id, string name) => new(id, name, Role.Healer);
}
