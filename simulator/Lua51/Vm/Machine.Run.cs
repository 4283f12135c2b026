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
                try
                {
                    var done = HooksActive
                        ? Interpreter.Execute<WithHooks>(current)
                        : Interpreter.Execute<WithoutHooks>(current);
                    if (done)
                    {
                        return;
                    }

                    current = Current;
                }
                catch (Exception failure)
                    when (failure is ScriptRuntimeException and not ScriptLimitException or OutOfMemoryException)
                {
                    SpendLater(ErrorCost);
                    var error = failure as ScriptRuntimeException ?? NotEnoughMemory();
                    var origin = Current;
                    var handler = Unwind(error, entry, isCoroutine ? null : boundary);
                    if (handler is null)
                    {
                        error.CaptureTrace(origin);
                        if (failure is OutOfMemoryException)
                        {
                            throw error;
                        }

                        throw;
                    }

                    current = handler;
                }
            }
        }
        finally
        {
            runs--;
        }
    }

    internal bool IsRunning => runs > 0;
}
