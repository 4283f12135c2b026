namespace AzerothsTopTalent.Lua51;

/// <summary>A call in progress. Frames form a chain that is kept and used again.</summary>
internal sealed class CallFrame(CallFrame? previous)
{
    internal readonly CallFrame? Previous = previous;
    internal CallFrame? Next;

    internal FrameKind Kind;

    /// <summary>The slot of the function; its results replace it.</summary>
    internal int Function;

    /// <summary>The first register, or a native function's first argument.</summary>
    internal int Base;

    /// <summary>The end of the registers.</summary>
    internal int Top;

    /// <summary>The next instruction, as of the last time the dispatch loop saved it.</summary>
    internal int SavedPc;

    /// <summary>How many results the caller wants; -1 for all.</summary>
    internal int Wanted;

    /// <summary>How many tail calls were made into this frame.</summary>
    internal int TailCalls;

    /// <summary>Host calls in progress when a protected call began.</summary>
    internal int SavedNativeCalls;

    internal bool IsLua => Kind <= FrameKind.LuaCoroutine;
}
