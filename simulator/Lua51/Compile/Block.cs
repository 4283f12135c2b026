namespace AzerothsTopTalent.Lua51;

/// <summary>A scope of local variables under compilation.</summary>
internal sealed class Block(Block? outer, int activeLocals, bool isLoop)
{
    internal Block? Outer { get; } = outer;

    /// <summary>How many locals were active where it starts.</summary>
    internal int ActiveLocals { get; } = activeLocals;

    internal bool IsLoop { get; } = isLoop;

    internal int BreakList = Expression.NoJump;

    /// <summary>Whether a closure captures one of its locals.</summary>
    internal bool HasCaptured;
}
