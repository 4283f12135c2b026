namespace AzerothsTopTalent.Data;

/// <summary>The 40 specs of the game, by class id and then as the game lists them.</summary>
public static class SpecCatalog
{
    public static IReadOnlyList<SpecInfo> All { get; } =
    [
        .. Class(1, "Warrior", (71, "Arms", Dps), (72, "Fury", Dps), (73, "Protection", Tank)),
        .. Class(2, "Paladin", (65, "Holy", Heal), (66, "Protection", Tank), (70, "Retribution", Dps)),
        .. Class(3, "Hunter", (253, "Beast Mastery", Dps), (254, "Marksmanship", Dps), (255, "Survival", Dps)),
        .. Class(4, "Rogue", (259, "Assassination", Dps), (260, "Outlaw", Dps), (261, "Subtlety", Dps)),
        .. Class(5, "Priest", (256, "Discipline", Heal), (257, "Holy", Heal), (258, "Shadow", Dps)),
        .. Class(6, "Death Knight", (250, "Blood", Tank), (251, "Frost", Dps), (252, "Unholy", Dps)),
        .. Class(7, "Shaman", (262, "Elemental", Dps), (263, "Enhancement", Dps), (264, "Restoration", Heal)),
        .. Class(8, "Mage", (62, "Arcane", Dps), (63, "Fire", Dps), (64, "Frost", Dps)),
        .. Class(9, "Warlock", (265, "Affliction", Dps), (266, "Demonology", Dps), (267, "Destruction", Dps)),
        .. Class(10, "Monk", (268, "Brewmaster", Tank), (269, "Windwalker", Dps), (270, "Mistweaver", Heal)),
        .. Class(
            11,
            "Druid",
            (102, "Balance", Dps),
            (103, "Feral", Dps),
            (104, "Guardian", Tank),
            (105, "Restoration", Heal)
        ),
        .. Class(12, "Demon Hunter", (577, "Havoc", Dps), (581, "Vengeance", Tank), (1480, "Devourer", Dps)),
        .. Class(13, "Evoker", (1467, "Devastation", Dps), (1468, "Preservation", Heal), (1473, "Augmentation", Dps)),
    ];

    private const SpecRole Dps = SpecRole.Damage;
    private const SpecRole Heal = SpecRole.Healer;
    private const SpecRole Tank = SpecRole.Tank;

    /// <summary>The spec with this id, or null when the game has none.</summary>
    public static SpecInfo? ById(int specId) => All.FirstOrDefault(spec => spec.SpecId == specId);

    /// <summary>Whether <paramref name="text"/> names the class: by slug, display name or id, blanks and case aside.</summary>
    public static bool NamesClass(this SpecInfo spec, string text) =>
        Same(text, spec.ClassSlug) || text == spec.ClassId.ToString();

    /// <summary>Whether <paramref name="text"/> names the spec: "Blood", "DeathKnight:Blood", "Death Knight Blood" or its id.</summary>
    public static bool NamesSpec(this SpecInfo spec, string text) =>
        Same(text, spec.SpecSlug) || Same(text, spec.ClassSlug + spec.SpecSlug) || text == spec.SpecId.ToString();

    private static bool Same(string text, string slug) =>
        string.Concat(text.Where(char.IsLetter)).Equals(slug, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<SpecInfo> Class(
        int id,
        string name,
        params (int Id, string Name, SpecRole Role)[] specs
    ) => specs.Select(spec => new SpecInfo(spec.Id, id, name, spec.Name, spec.Role));
}
