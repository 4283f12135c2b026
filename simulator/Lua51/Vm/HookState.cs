namespace AzerothsTopTalent.Lua51;

/// <summary>The debug hook of a coroutine.</summary>
internal sealed class HookState
{
    private int countLeft;

    internal required DynValue Function { get; init; }
    internal bool OnCalls { get; init; }
    internal bool OnReturns { get; init; }
    internal bool OnLines { get; init; }

    /// <summary>After how many instructions the hook is called; 0 for never.</summary>
    internal int Count
    {
        get;
        init
        {
            field = value;
            countLeft = value;
        }
    }

    internal void OnCall(Coroutine state)
    {
        if (!OnCalls)
        {
            return;
        }

        // The function has not begun: hooks take its first instruction for the one that runs.
        var frame = state.Frame;
        var position = frame.SavedPc;
        frame.SavedPc = frame.IsLua ? position + 1 : position;
        Invoke(state, "call", -1);
        frame.SavedPc = position;
    }

    internal void OnReturn(Coroutine state)
    {
        if (OnReturns)
        {
            Invoke(state, "return", -1);
            for (var tail = state.Frame.IsLua ? state.Frame.TailCalls : 0; tail > 0; tail--)
            {
                Invoke(state, "tail return", -1);
            }
        }
    }

    /// <summary>Keeps a host function's results on top of the stack while the hook runs.</summary>
    internal int OnNativeReturn(Coroutine state, int count)
    {
        OnReturn(state);
        return count;
    }

    internal void BeforeInstruction(Coroutine state, Prototype proto, int pc, int savedPc)
    {
        if (Count > 0 && --countLeft == 0)
        {
            countLeft = Count;
            Invoke(state, "count", -1);
        }

        if (OnLines && (pc == 0 || pc < savedPc || proto.LineAt(pc) != proto.LineAt(savedPc - 1)))
        {
            Invoke(state, "line", proto.LineAt(pc));
        }
    }

    private void Invoke(Coroutine state, string name, int line)
    {
        if (state.IsInHook)
        {
            return;
        }

        state.IsInHook = true;
        var top = state.Top;
        var function = Math.Max(state.Frame.IsLua ? state.Frame.Top : top, top);
        state.EnsureStack(function + 24);
        state.Stack[function] = Function;
        state.Stack[function + 1] = DynValue.NewString(name);
        state.Stack[function + 2] = line >= 0 ? new DynValue((double)line) : DynValue.Nil;
        state.Top = function + 3;
        try
        {
            state.Call(function, 0);
        }
        finally
        {
            state.IsInHook = false;
        }

        state.Top = top;
    }
}
