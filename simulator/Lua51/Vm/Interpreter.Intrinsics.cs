namespace AzerothsTopTalent.Lua51;

/// <summary>Protected calls and coroutine switches as steps of the dispatch loop.</summary>
internal static partial class Interpreter
{
    /// <summary>A protected call that a debug hook is to be told of is a host function like any other.</summary>
    private static bool IsSeenByHook(Coroutine state, CallbackFunction callback) =>
        state.Hook is not null && callback.Intrinsic is (Intrinsic.PCall or Intrinsic.XPCall);

    private static Continuation BeginIntrinsic(
        ref Coroutine state,
        CallbackFunction callback,
        ref int function,
        ref int wanted
    )
    {
        switch (callback.Intrinsic)
        {
            case Intrinsic.PCall when state.Top > function + 1:
                BeginProtected(state, function, wanted, FrameKind.PCall);
                function++;
                wanted = -1;
                return Continuation.Call;
            case Intrinsic.XPCall when state.Top > function + 2:
                (state.Stack[function + 1], state.Stack[function + 2]) = (
                    state.Stack[function + 2],
                    state.Stack[function + 1]
                );
                if (!state.Machine.IsClient)
                {
                    state.Top = function + 3; // the plain xpcall passes no arguments
                }

                BeginProtected(state, function, wanted, FrameKind.XPCall);
                function += 2;
                wanted = -1;
                return Continuation.Call;
            case Intrinsic.Yield when state.CanYield:
                state.SuspendAt(function, wanted);
                return Continuation.SwitchBack;
            case Intrinsic.Resume when state.Stack[function + 1].Ref is Coroutine target && state.Top > function + 1:
                return BeginResume(ref state, target, function, function + 2, wanted, byWrap: false);
            case Intrinsic.Wrapped when callback.UpValues[0].Ref is Coroutine wrapped:
                return BeginResume(ref state, wrapped, function, function + 1, wanted, byWrap: true);
            default:
                // Wrong arguments or a yield that is not allowed: the plain form of the function says so.
                var count = state.InvokeNative(callback, function);
                state.PlaceResults(function, state.Top - count, count, wanted);
                return Continuation.Called;
        }
    }

    private static void BeginProtected(Coroutine state, int function, int wanted, FrameKind kind)
    {
        var saved = state.NativeCalls;
        state.EnsureStack(state.Top + 8);
        var frame = state.PushFrame();
        frame.Kind = kind;
        frame.Function = function;
        frame.Base = function + 1;
        frame.Top = state.Top;
        frame.Wanted = wanted;
        frame.TailCalls = 0;
        frame.SavedNativeCalls = saved;
        state.CountNativeCall();
    }

    /// <summary>
    /// The function called by a pcall has returned, its results above the pcall's own slot: they become the pcall's
    /// results, and those of a pcall around it.
    /// </summary>
    internal static void FinishProtected(Coroutine state)
    {
        while (state.Frame.Kind is FrameKind.PCall or FrameKind.XPCall)
        {
            var frame = state.Frame;
            var first = frame.Function + (frame.Kind == FrameKind.PCall ? 1 : 2);
            state.Stack[first - 1] = DynValue.True;
            EndProtected(state, frame, first - 1);
        }

        // The frame below is Lua code waiting after its call.
    }

    /// <summary>Ends a protected call with the values from a slot up to the top as its results.</summary>
    internal static void EndProtected(Coroutine state, CallFrame frame, int first)
    {
        state.NativeCalls = frame.SavedNativeCalls;
        state.Frame = frame.Previous!;
        state.Depth--;
        var wanted = state.Frame.IsLua ? frame.Wanted : -1;
        state.PlaceResults(frame.Function, first, state.Top - first, wanted);
        if (wanted >= 0)
        {
            state.Top = state.Frame.Top;
        }
    }

    private static Continuation BeginResume(
        ref Coroutine state,
        Coroutine target,
        int function,
        int firstArgument,
        int wanted,
        bool byWrap
    )
    {
        state.PendingFunction = function;
        state.PendingWanted = wanted;
        if (!target.CanResume(state, out var refusal))
        {
            if (byWrap)
            {
                throw state.LibraryErrorAtCaller(refusal);
            }

            state.Stack[function] = DynValue.False;
            state.Stack[function + 1] = DynValue.NewString(refusal);
            state.PlaceResults(function, function, 2, wanted);
            return Continuation.Called;
        }

        target.Resumer = state;
        target.ResumedByWrap = byWrap;
        state.Status = CoroutineStatus.Normal;
        var ready = target.Enter(state, firstArgument, state.Top - firstArgument);
        state = target;
        return ready ? Continuation.Reload : Continuation.SwitchBack;
    }

    /// <summary>Gives a coroutine's values to the one that resumed it, which runs again.</summary>
    private static Coroutine SwitchBack(Coroutine finished)
    {
        var resumer = finished.Resumer!;
        finished.Resumer = null;
        resumer.Status = CoroutineStatus.Running;
        resumer.Machine.Current = resumer;
        var count = finished.Top - finished.YieldBase;
        var target = resumer.PendingFunction;
        resumer.EnsureStack(target + count + 2);
        if (!finished.ResumedByWrap)
        {
            resumer.Stack[target++] = DynValue.True;
        }

        Array.Copy(finished.Stack, finished.YieldBase, resumer.Stack, target, count);
        resumer.DeliverPending(target + count);
        return resumer;
    }
}
