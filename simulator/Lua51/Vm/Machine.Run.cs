using System.Runtime.CompilerServices;

namespace AzerothsTopTalent.Lua51;

internal sealed partial class Machine
{
    /// <summary>Whether the loop has to look at hooks or coverage.</summary>
    internal bool HooksActive;

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
                catch (ScriptRuntimeException error) when (error is not ScriptLimitException)
                {
                    var origin = Current;
                    var handler = Unwind(error, entry, isCoroutine ? null : boundary);
                    if (handler is null)
                    {
                        error.CaptureTrace(origin);
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
