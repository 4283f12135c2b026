namespace AzerothsTopTalent.FakeWow.World;

/// <summary>How a boss stood when the fight ended.</summary>
public sealed record EncounterUnitStatus(int CreatureId, string CreatureName, double RemainingHealthPercent);
