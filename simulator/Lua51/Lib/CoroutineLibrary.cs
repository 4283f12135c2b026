namespace AzerothsTopTalent.Lua51;

/// <summary>The table <c>coroutine</c>. Switches between Lua functions are made by the dispatch loop itself.</summary>
internal static class CoroutineLibrary
{
    internal static void Open(Machine machine)
    {
        var library = LibraryBuilder.Global(machine, "coroutine");
        library.Add("create", Create);
        library.AddOpen("resume", Resume, Intrinsic.Resume);
        library.Add("running", Running);
        library.Add("status", Status);
        library.Add("wrap", Wrap);
        library.AddOpen("yield", Yield, Intrinsic.Yield);
    }

    private static Coroutine NewCoroutine(Coroutine state) =>
        state.Argument(1).Ref is Closure
            ? Coroutine.Create(state.Machine, state.Argument(1))
            : throw state.ArgumentError(1, "Lua function expected");

    private static int Create(Coroutine state) => state.Return(new DynValue(NewCoroutine(state)));

    private static int Wrap(Coroutine state)
    {
        var coroutine = NewCoroutine(state);
        return state.Return(
            new DynValue(
                new CallbackFunction("wrap", CallWrapped, Intrinsic.Wrapped)
                {
                    UpValues = [new DynValue(coroutine)],
                    AcceptsSecrets = true,
                }
            )
        );
    }

    private static Coroutine CheckCoroutine(Coroutine state) =>
        state.Argument(1).Ref as Coroutine ?? throw state.ArgumentError(1, "coroutine expected");

    private static int Resume(Coroutine state)
    {
        var target = CheckCoroutine(state);
        if (!target.CanResume(state, out var refusal))
        {
            state.Push(DynValue.False);
            state.Push(refusal);
            return 2;
        }

        try
        {
            target.ResumeFromHost(state, state.Frame.Base + 1, state.ArgumentCount - 1);
        }
        catch (ScriptRuntimeException error) when (error is not ScriptLimitException)
        {
            state.Push(DynValue.False);
            state.Push(error.Value);
            return 2;
        }

        state.Push(DynValue.True);
        return 1 + PushYielded(state, target);
    }

    private static int CallWrapped(Coroutine state)
    {
        var target = (Coroutine)((CallbackFunction)state.Stack[state.Frame.Function].Ref!).UpValues[0].Ref!;
        if (!target.CanResume(state, out var refusal))
        {
            throw state.LibraryError(refusal);
        }

        ScriptRuntimeException? error = null;
        try
        {
            target.ResumeFromHost(state, state.Frame.Base, state.ArgumentCount);
        }
        catch (ScriptRuntimeException failure) when (failure is not ScriptLimitException)
        {
            error = failure;
        }

        if (error is null)
        {
            return PushYielded(state, target);
        }

        error.Replace(Machine.WithCaller(error.Value, state.Where(1)));
        throw error;
    }

    private static int PushYielded(Coroutine state, Coroutine target)
    {
        var count = target.Top - target.YieldBase;
        state.EnsureStack(state.Top + count + 1);
        for (var i = 0; i < count; i++)
        {
            state.Push(target.Stack[target.YieldBase + i]);
        }

        return count;
    }

    private static int Yield(Coroutine state) =>
        throw new ScriptRuntimeException(DynValue.NewString("attempt to yield across metamethod/C-call boundary"));

    private static int Running(Coroutine state) =>
        state.Return(ReferenceEquals(state, state.Machine.Main) ? DynValue.Nil : new DynValue(state));

    private static int Status(Coroutine state) =>
        state.Return(
            CheckCoroutine(state).State switch
            {
                CoroutineStatus.Running => "running",
                CoroutineStatus.Normal => "normal",
                CoroutineStatus.Dead => "dead",
                _ => "suspended",
            }
        );
}
