using System.Collections.Immutable;

namespace AzerothsTopTalent.FakeWow.World;

/// <summary>The 13 classes and 40 specializations.</summary>
public static class Classes
{
    private const string Tank = "TANK";
    private const string Healer = "HEALER";
    private const string Damage = "DAMAGER";

    public static readonly ImmutableArray<ClassInfo> All =
    [
        new(
            1,
            "WARRIOR",
            "Warrior",
            1446,
            [new(71, "Arms", Damage), new(72, "Fury", Damage), new(73, "Protection", Tank)]
        ),
        new(
            2,
            "PALADIN",
            "Paladin",
            1451,
            [new(65, "Holy", Healer), new(66, "Protection", Tank), new(70, "Retribution", Damage)]
        ),
        new(
            3,
            "HUNTER",
            "Hunter",
            1448,
            [new(253, "Beast Mastery", Damage), new(254, "Marksmanship", Damage), new(255, "Survival", Damage)]
        ),
        new(
            4,
            "ROGUE",
            "Rogue",
            1453,
            [new(259, "Assassination", Damage), new(260, "Outlaw", Damage), new(261, "Subtlety", Damage)]
        ),
        new(
            5,
            "PRIEST",
            "Priest",
            1452,
            [new(256, "Discipline", Healer), new(257, "Holy", Healer), new(258, "Shadow", Damage)]
        ),
        new(
            6,
            "DEATHKNIGHT",
            "Death Knight",
            1455,
            [new(250, "Blood", Tank), new(251, "Frost", Damage), new(252, "Unholy", Damage)]
        ),
        new(
            7,
            "SHAMAN",
            "Shaman",
            1444,
            [new(262, "Elemental", Damage), new(263, "Enhancement", Damage), new(264, "Restoration", Healer)]
        ),
        new(8, "MAGE", "Mage", 1449, [new(62, "Arcane", Damage), new(63, "Fire", Damage), new(64, "Frost", Damage)]),
        new(
            9,
            "WARLOCK",
            "Warlock",
            1454,
            [new(265, "Affliction", Damage), new(266, "Demonology", Damage), new(267, "Destruction", Damage)]
        ),
        new(
            10,
            "MONK",
            "Monk",
            1450,
            [new(268, "Brewmaster", Tank), new(269, "Windwalker", Damage), new(270, "Mistweaver", Healer)]
        ),
        new(
            11,
            "DRUID",
            "Druid",
            1447,
            [
                new(102, "Balance", Damage),
                new(103, "Feral", Damage),
                new(104, "Guardian", Tank),
                new(105, "Restoration", Healer),
            ]
        ),
        new(
            12,
            "DEMONHUNTER",
            "Demon Hunter",
            1456,
            [new(577, "Havoc", Damage), new(581, "Vengeance", Tank), new(1480, "Devourer", Damage)]
        ),
        new(
            13,
            "EVOKER",
            "Evoker",
            1465,
            [new(1467, "Devastation", Damage), new(1468, "Preservation", Healer), new(1473, "Augmentation", Damage)]
        ),
    ];

    public static ClassInfo? ById(int classId) => All.FirstOrDefault(one => one.Id == classId);

    /// <summary>The class with that spec, initial specs included; null for an unknown one.</summary>
    public static ClassInfo? OfSpec(int specId) => All.FirstOrDefault(one => one.IndexOf(specId) > 0);

    public static SpecInfo? Spec(int specId) =>
        All.SelectMany(one => one.Specs).FirstOrDefault(spec => spec.Id == specId);

    /// <summary>
    /// The spec that a person means: a spec id, or words such as <c>blood</c>, <c>frost mage</c> or <c>Beast Mastery</c>.
    /// Null if nothing or more than one fits.
    /// </summary>
    public static SpecInfo? Find(string text)
    {
        if (int.TryParse(text, out int id))
        {
            return Spec(id);
        }

        string wanted = Plain(text);
        var fitting = All.SelectMany(one => one.Specs.Select(spec => (Class: one, Spec: spec)))
            .Where(pair =>
                Plain(pair.Spec.Name) == wanted
                || Plain(pair.Spec.Name + pair.Class.Name) == wanted
                || Plain(pair.Class.Name + pair.Spec.Name) == wanted
            )
            .Select(pair => pair.Spec)
            .ToList();
        return fitting.Count == 1 ? fitting[0] : null;
    }

    private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
