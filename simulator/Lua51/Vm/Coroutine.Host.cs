namespace AzerothsTopTalent.Lua51;

public partial class Coroutine
{
    private ScriptExecutionContext? context;

    internal ScriptExecutionContext Context => context ??= new ScriptExecutionContext(this);

    /// <summary>Where the coroutine stands.</summary>
    public CoroutineStatus State => Status;

    /// <summary>The script it belongs to.</summary>
    public Script OwnerScript => Machine.Script;

    internal static Coroutine Create(Machine machine, DynValue function)
    {
        var created = new Coroutine(machine) { Env = machine.Current.Env, Hook = machine.Current.Hook };
        created.Stack[1] = function;
        created.Top = 2;
        return created;
    }

    /// <summary>
    /// Runs until the next yield or the end; gives what was yielded or returned, several values as a tuple.
    /// </summary>
    /// <exception cref="ScriptRuntimeException">It raised an error, or it cannot be resumed (dead or running).</exception>
    public DynValue Resume(params ReadOnlySpan<DynValue> arguments)
    {
        var from = Machine.Current;
        if (!CanResume(from, out var refusal))
        {
            throw new ScriptRuntimeException(DynValue.NewString(refusal));
        }

        var top = from.Top;
        var first = Math.Max(from.Frame.IsLua ? from.Frame.Top : top, top);
        from.EnsureStack(first + arguments.Length + 1);
        for (var i = 0; i < arguments.Length; i++)
        {
            from.Stack[first + i] = arguments[i].ToScalar();
        }

        ResumeFromHost(from, first, arguments.Length);
        return DynValue.NewTuple(Stack[YieldBase..Top]);
    }
}
