namespace AzerothsTopTalent.Lua51;

internal sealed partial class Machine
{
    /// <summary>
    /// Looks for the protected call that an error ends in, among the frames one run of the dispatch loop is
    /// responsible for: those above its boundary, and the coroutines resumed from there. The coroutine that goes on is
    /// ready to; null when the error belongs to the host.
    /// </summary>
    private Coroutine? Unwind(ScriptRuntimeException error, Coroutine entry, CallFrame? boundary)
    {
        var value = error.Value;
        var coroutine = Current;
        while (true)
        {
            var protectedCall = FindProtectedCall(coroutine, ReferenceEquals(coroutine, entry) ? boundary : null);
            if (protectedCall is not null)
            {
                Catch(coroutine, protectedCall, value, error.IsMemory);
                return coroutine;
            }

            if (ReferenceEquals(coroutine, entry))
            {
                return null;
            }

            // The coroutine ends here; whoever resumed it gets the error.
            coroutine.Status = CoroutineStatus.Dead;
            var resumer = coroutine.Resumer!;
            coroutine.Resumer = null;
            resumer.Status = CoroutineStatus.Running;
            Current = resumer;
            if (!coroutine.ResumedByWrap)
            {
                var slot = resumer.PendingFunction;
                resumer.EnsureStack(slot + 2);
                resumer.Stack[slot] = DynValue.False;
                resumer.Stack[slot + 1] = value;
                resumer.DeliverPending(slot + 2);
                if (!resumer.Frame.IsLua)
                {
                    Interpreter.FinishProtected(resumer);
                }

                return resumer;
            }

            value = WithCaller(value, resumer.WithPosition(""));
            error.Replace(value);
            coroutine = resumer;
        }
    }

    /// <summary>An error that leaves a wrapped coroutine gets the position of the code that called it, if it is a text.</summary>
    internal static DynValue WithCaller(DynValue value, string position) =>
        value.Ref switch
        {
            LuaString text => DynValue.NewString(BaseLibrary.Prefixed(position, text.Span)),
            null => DynValue.NewString(position + NumberText.Format(value.Num)),
            _ => value,
        };

    private static CallFrame? FindProtectedCall(Coroutine coroutine, CallFrame? boundary)
    {
        for (var frame = coroutine.Frame; frame.Kind != FrameKind.Base; frame = frame.Previous!)
        {
            if (frame.Kind is FrameKind.PCall or FrameKind.XPCall)
            {
                return frame;
            }

            if (ReferenceEquals(frame, boundary))
            {
                return null;
            }
        }

        return null;
    }

    private static void Catch(Coroutine coroutine, CallFrame frame, DynValue value, bool isMemory)
    {
        if (frame.Kind == FrameKind.XPCall && !isMemory)
        {
            value = CallHandler(coroutine, coroutine.Stack[frame.Function + 1], value);
        }

        while (!ReferenceEquals(coroutine.Frame, frame))
        {
            coroutine.PopFrame();
        }

        coroutine.RestoreDepthLimit();
        var first = frame.Function;
        coroutine.CloseUpValues(first + 1);
        coroutine.Stack[first] = DynValue.False;
        coroutine.Stack[first + 1] = value;
        coroutine.Top = first + 2;
        Interpreter.EndProtected(coroutine, frame, first);
        if (!coroutine.Frame.IsLua)
        {
            Interpreter.FinishProtected(coroutine);
        }
    }

    /// <summary>
    /// Calls an error handler where the error happened, with the stack as it was. An error in the handler goes to the
    /// handler again, until C Lua would have run out of nested calls.
    /// </summary>
    internal static DynValue CallHandler(Coroutine coroutine, DynValue handler, DynValue value)
    {
        const int maxNesting = Coroutine.MaxNativeCalls + (Coroutine.MaxNativeCalls >> 3);
        if (handler.Ref is not (Closure or CallbackFunction))
        {
            return DynValue.NewString("error in error handling");
        }

        for (var nesting = coroutine.NativeCalls; nesting < maxNesting; nesting++)
        {
            try
            {
                return coroutine.CallMeta1(handler, value);
            }
            catch (ScriptRuntimeException error) when (error is not ScriptLimitException)
            {
                value = error.Value;
            }
        }

        return DynValue.NewString("error in error handling");
    }
}
