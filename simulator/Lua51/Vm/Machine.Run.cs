using System.Runtime.CompilerServices;

namespace AzerothsTopTalent.Lua51;

internal sealed partial class Machine
{
    /// <summary>Whether the loop has to look at hooks or coverage.</summary>
    internal bool HooksActive;

    /// <summary>What an error costs, in instructions: the host unwinds its own stack for it.</summary>
    private const int ErrorCost = 500;

    private int runs;

    /// <summary>Runs the frame on top of a coroutine's stack, just pushed, until it has returned.</summary>
    internal void Run(Coroutine entry)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw entry.Error("C stack overflow");
        }

        var boundary = entry.Frame;
        var isCoroutine = boundary.Kind != FrameKind.LuaEntry;
        runs++;
        var current = entry;
        try
        {
            while (true)
            {
                ScriptRuntimeException? error = null;
                try
                {
                    var done = HooksActive
                        ? Interpreter.Execute<WithHooks>(current)
                        : Interpreter.Execute<WithoutHooks>(current);
                    if (done)
                    {
                        return;
                    }
                }
                catch (ScriptRuntimeException failure) when (failure is not ScriptLimitException)
                {
                    error = failure;
                }
                catch (OutOfMemoryException)
                {
                    error = NotEnoughMemory();
                }

                // Out of the handler: what is thrown or called in one keeps the stack of what failed below it.
                current = error is null ? Current : Recover(error, entry, isCoroutine ? null : boundary);
            }
        }
        finally
        {
            runs--;
        }
    }

    /// <summary>Finds who goes on after an error; it is the host's when nobody does.</summary>
    private Coroutine Recover(ScriptRuntimeException error, Coroutine entry, CallFrame? boundary)
    {
        SpendLater(ErrorCost);
        var origin = Current;
        if (Unwind(error, entry, boundary) is { } next)
        {
            return next;
        }

        error.CaptureTrace(origin);
        throw error;
    }

    internal bool IsRunning => runs > 0;
}
