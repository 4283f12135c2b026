namespace AzerothsTopTalent.Lua51;

/// <summary>
/// A Lua state: globals, library, and the code that runs in it. Not for use by several threads at once.
/// </summary>
public sealed partial class Script
{
    public Script(ScriptOptions? options = null)
    {
        Options = options ?? new ScriptOptions();
        Machine = new Machine(this, Options);
        Globals = Machine.GlobalTable;
        Libraries.Open(this);
    }

    public ScriptOptions Options { get; }

    /// <summary>The table of global variables, Lua's <c>_G</c>.</summary>
    public Table Globals { get; }

    /// <summary>The value <c>debug.getregistry</c> gives; what a host keeps there stays reachable.</summary>
    public Table Registry => Machine.Registry;

    /// <summary>The main line of execution.</summary>
    public Coroutine MainCoroutine => Machine.Main;

    /// <summary>Who the client's messages about secret values blame: the addon whose code runs.</summary>
    public string TaintedBy { get; set; } = "*** ForceTaint_Strong ***";

    /// <summary>The client's error handler, which <c>securecall</c> gives errors to; one that does nothing by default.</summary>
    public DynValue ErrorHandler { get; set; } = DynValue.NewCallback((_, _) => DynValue.Void, "errorhandler");

    /// <summary>Ends running code with an <see cref="OperationCanceledException"/>, which Lua cannot catch.</summary>
    public CancellationToken Cancellation
    {
        get => Machine.Cancellation;
        set => Machine.Cancellation = value;
    }

    /// <summary>Instructions left of the budget; null without one. Setting it gives a new budget.</summary>
    public long? InstructionsLeft
    {
        get => Machine.InstructionsLeft;
        set => Machine.SetInstructionBudget(value);
    }

    /// <summary>Bytes Lua's values take, by the machine's own estimate.</summary>
    public long MemoryInUse => Machine.AllocatedBytes;

    internal Machine Machine { get; }

    /// <summary>
    /// Asked at each collection for values that only the host holds: without it, a weak table may lose what only C# code
    /// refers to.
    /// </summary>
    public event Action<Action<DynValue>>? CollectingRoots;

    internal void VisitRoots(Action<DynValue> visit) => CollectingRoots?.Invoke(visit);

    /// <summary>Empties weak tables of what is unreachable and runs finalizers, as <c>collectgarbage()</c>.</summary>
    public void CollectGarbage() => Machine.CollectNow();

    /// <summary>Runs the finalizers that are left and flushes the script's output: the end of its life.</summary>
    public void Close()
    {
        Machine.Collector.FinalizeAll();
        Machine.Console.Output.Flush();
    }
}
