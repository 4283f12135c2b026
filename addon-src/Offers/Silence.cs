namespace AzerothsTopTalent;

/// <summary>Why nothing is offered, so that <c>status</c> can say it.</summary>
public enum Silence
{
    /// <summary>Nothing keeps the offer away.</summary>
    None,
    Disabled,
    MomentOff,

    /// <summary>Below the level of the first specialization.</summary>
    NoSpec,

    /// <summary>The game has not sent the talents yet; asked again when it has.</summary>
    TalentsNotReady,
    NoData,

    /// <summary>The data was made for another talent tree than the game's.</summary>
    OtherTree,
    NoBuildHere,
    Worn,
    Suppressed,
    ClosedBefore,
    KeyRunning,
    PvpMatch,
    EncounterRunning,

    /// <summary>Asked again after the resurrection.</summary>
    Dead,

    /// <summary>Asked again after the fight.</summary>
    Combat,

    /// <summary>Asked again after the cinematic.</summary>
    Cinematic,

    /// <summary>Away from keyboard: asked again when the player is back, or the question would time out unseen.</summary>
    Away,

    /// <summary>A build is being put on.</summary>
    Busy,
}
