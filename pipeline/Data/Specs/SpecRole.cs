namespace AzerothsTopTalent.Data;

/// <summary>What a spec does in a group; it decides which leaderboard its players stand on.</summary>
public enum SpecRole
{
    Damage,
    Healer,
    Tank,
}
