namespace AzerothsTopTalent;

/// <summary>Why a boss is named; shown to the player, who can judge it better than we can.</summary>
public enum BossReason
{
    /// <summary>Nothing is known about any boss here: the general raid build is offered.</summary>
    Unknown,

    /// <summary>All others are dead.</summary>
    OnlyOneLeft,

    /// <summary>A unit with the boss's name is in sight.</summary>
    InSight,

    /// <summary>The journal shows only this boss on the player's floor.</summary>
    ThisRoom,

    /// <summary>Earlier pulls of this boss started from here.</summary>
    PulledHereBefore,

    /// <summary>The group wiped on it not long ago.</summary>
    WipedHere,

    /// <summary>Several are possible and this one is next in the journal.</summary>
    NextInOrder,
}
