namespace AzerothsTopTalent.Tool.Tests.ClosedLoop;

/// <summary>One specialization of each class, as the service spells it.</summary>
internal sealed record Played(int ClassId, int SpecId, string ClassSlug, string SpecSlug, string RaidMetric)
{
    public static readonly Played[] OnePerClass =
    [
        new(1, 71, "Warrior", "Arms", "dps"),
        new(2, 65, "Paladin", "Holy", "hps"),
        new(3, 253, "Hunter", "BeastMastery", "dps"),
        new(4, 260, "Rogue", "Outlaw", "dps"),
        new(5, 256, "Priest", "Discipline", "hps"),
        new(6, 250, "DeathKnight", "Blood", "dps"),
        new(7, 264, "Shaman", "Restoration", "hps"),
        new(8, 62, "Mage", "Arcane", "dps"),
        new(9, 265, "Warlock", "Affliction", "dps"),
        new(10, 268, "Monk", "Brewmaster", "dps"),
        new(11, 104, "Druid", "Guardian", "dps"),
        new(12, 1480, "DemonHunter", "Devourer", "dps"),
        new(13, 1473, "Evoker", "Augmentation", "dps"),
    ];
}
