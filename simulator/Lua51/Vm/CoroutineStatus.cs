namespace AzerothsTopTalent.Lua51;

/// <summary>Where a coroutine stands.</summary>
public enum CoroutineStatus
{
    /// <summary>Not started yet.</summary>
    NotStarted,

    /// <summary>Waiting in a yield.</summary>
    Suspended,

    Running,

    /// <summary>Waiting for a coroutine it resumed.</summary>
    Normal,

    /// <summary>Returned, or ended by an error.</summary>
    Dead,
}
