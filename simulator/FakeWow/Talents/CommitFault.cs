namespace AzerothsTopTalent.FakeWow.Talents;

/// <summary>What goes wrong with the next commit.</summary>
public enum CommitFault
{
    None,

    /// <summary><c>CommitConfig</c> answers false.</summary>
    Refused,

    /// <summary>The cast is interrupted half-way.</summary>
    Interrupted,

    /// <summary>The cast ends, the server refuses: <c>CONFIG_COMMIT_FAILED</c>.</summary>
    Rejected,

    /// <summary>The talents change, but no event says so.</summary>
    SilentSuccess,

    /// <summary>Nothing changes, and no event says so.</summary>
    SilentFailure,
}
