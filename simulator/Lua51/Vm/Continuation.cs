namespace AzerothsTopTalent.Lua51;

/// <summary>What the dispatch loop does after it began a function it runs itself.</summary>
internal enum Continuation
{
    /// <summary>Call the function now named.</summary>
    Call,

    /// <summary>Go on with the topmost frame.</summary>
    Reload,

    /// <summary>The results are in place.</summary>
    Called,

    /// <summary>A coroutine's values are in place.</summary>
    Resumed,

    /// <summary>Give the coroutine's values to the one that resumed it.</summary>
    SwitchBack,
}
