namespace AzerothsTopTalent.Lua51;

public partial class Coroutine
{
    /// <summary>The first of the values a suspended or ended coroutine gives; they end at the top.</summary>
    internal int YieldBase;

    /// <summary>5.1's rule: no yield across a metamethod, an iterator or a host function.</summary>
    internal bool CanYield => NativeCalls <= BaseNativeCalls && !ReferenceEquals(this, Machine.Main);

    /// <summary>Whether another coroutine may resume this one: it is not, or C Lua would be out of nested calls.</summary>
    internal bool CanResume(Coroutine from, out string refusal)
    {
        refusal = Status switch
        {
            CoroutineStatus.NotStarted or CoroutineStatus.Suspended when from.NativeCalls >= MaxNativeCalls =>
                "C stack overflow",
            CoroutineStatus.Dead => "cannot resume dead coroutine",
            CoroutineStatus.Running => "cannot resume running coroutine",
            CoroutineStatus.Normal => "cannot resume normal coroutine",
            _ => "",
        };
        return refusal.Length == 0;
    }

    internal void SuspendAt(int function, int wanted)
    {
        PendingFunction = function;
        PendingWanted = wanted;
        YieldBase = function + 1;
        Status = CoroutineStatus.Suspended;
        if (YieldedAtBase)
        {
            return;
        }

        var frame = PushFrame(); // a suspended coroutine's stack shows the call of yield
        frame.Kind = FrameKind.Native;
        frame.Function = function;
        frame.Base = function + 1;
        frame.Top = Top;
        frame.TailCalls = 0;
    }

    /// <summary>Results of the call that waits lie from its slot up to the top.</summary>
    internal void DeliverPending(int top)
    {
        Top = top;
        var wanted = Frame.IsLua ? PendingWanted : -1;
        PlaceResults(PendingFunction, PendingFunction, top - PendingFunction, wanted);
        if (wanted >= 0)
        {
            Top = Frame.Top;
        }
    }

    /// <summary>
    /// Starts or continues this coroutine with arguments from another stack. False when it has ended at once (a host
    /// function as its body).
    /// </summary>
    internal bool Enter(Coroutine from, int firstArgument, int count)
    {
        var started = Status == CoroutineStatus.Suspended;
        Status = CoroutineStatus.Running;
        BaseNativeCalls = NativeCalls = from.NativeCalls + 1;
        Machine.Current = this;
        var target = started ? PendingFunction : 2;
        EnsureStack(target + count + MinNativeStack);
        Array.Copy(from.Stack, firstArgument, Stack, target, count);
        Top = target + count;
        if (started && !YieldedAtBase)
        {
            PopFrame();
            DeliverPending(Top);
            return true;
        }

        if (!started)
        {
            switch (Stack[1].Ref)
            {
                case Closure closure:
                    PushLua(closure, 1, -1, FrameKind.LuaCoroutine);
                    Hook?.OnCall(this);
                    return true;
                case CallbackFunction { Intrinsic: Intrinsic.Yield }:
                    YieldedAtBase = true;
                    SuspendAt(1, -1);
                    return false;
                case CallbackFunction callback:
                    var results = InvokeNative(callback, 1);
                    YieldBase = Top - results;
                    Status = CoroutineStatus.Dead;
                    return false;
                default:
                    break;
            }
        }

        YieldBase = target;
        Status = CoroutineStatus.Dead;
        return false;
    }

    internal void CountNativeCall()
    {
        if (++NativeCalls >= MaxNativeCalls)
        {
            if (NativeCalls == MaxNativeCalls)
            {
                throw Error("C stack overflow");
            }

            if (NativeCalls >= MaxNativeCalls + (MaxNativeCalls >> 3))
            {
                throw new ScriptRuntimeException(DynValue.NewString("error in error handling"));
            }
        }
    }

    /// <summary>An error of a wrapped coroutine: the position is that of the code that called it.</summary>
    internal ScriptRuntimeException LibraryErrorAtCaller(string message) =>
        new(DynValue.NewString(WithPosition(message)));

    /// <summary>Runs the coroutine for the host until it yields or ends.</summary>
    internal void ResumeFromHost(Coroutine from, int firstArgument, int count)
    {
        Resumer = null;
        from.Status = CoroutineStatus.Normal;
        var hasFailed = true;
        try
        {
            if (Enter(from, firstArgument, count))
            {
                Machine.Run(this);
            }

            hasFailed = false;
        }
        finally
        {
            Status = hasFailed ? CoroutineStatus.Dead : Status;
            Machine.Current = from;
            from.Status = CoroutineStatus.Running;
        }
    }
}
