namespace AzerothsTopTalent;

/// <summary>What we know about a boss of the instance the player stands in.</summary>
public enum BossState
{
    Alive,

    /// <summary>Dead by the player's lockout only: this group may still have to fight it, so the menu keeps it, marked.</summary>
    LockedOut,

    /// <summary>Killed while the player was there. Never offered.</summary>
    Killed,
}
