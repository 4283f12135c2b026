using System.Runtime.ExceptionServices;

namespace AzerothsTopTalent.Lua51;

public partial class Script
{
    /// <summary>Calls a function (or a value with <c>__call</c>); several results come as a tuple, none as an empty one.</summary>
    /// <exception cref="ScriptRuntimeException">The function raised an error.</exception>
    public DynValue Call(DynValue function, params ReadOnlySpan<DynValue> arguments)
    {
        var coroutine = Machine.Current;
        var entry = new HostEntry(coroutine);
        ExceptionDispatchInfo? failure = null;
        try
        {
            return Call(coroutine, entry, function, arguments);
        }
        catch (Exception caught)
        {
            failure = ExceptionDispatchInfo.Capture(caught);
        }

        (failure.SourceException as ScriptRuntimeException)?.CaptureTrace(Machine.Current);
        entry.Restore();
        failure.Throw();
        return default;
    }

    private static DynValue Call(
        Coroutine coroutine,
        HostEntry entry,
        DynValue function,
        ReadOnlySpan<DynValue> arguments
    )
    {
        var slot = entry.Slot;
        coroutine.EnsureStack(slot + arguments.Length + 24);
        coroutine.Stack[slot] = function;
        for (var i = 0; i < arguments.Length; i++)
        {
            coroutine.Stack[slot + 1 + i] = arguments[i].ToScalar();
        }

        coroutine.Top = slot + 1 + arguments.Length;
        coroutine.Call(slot, -1);
        var results = coroutine.Stack[slot..coroutine.Top];
        coroutine.Top = entry.Top;
        return DynValue.NewTuple(results);
    }

    /// <summary>Makes a coroutine of a function.</summary>
    public Coroutine CreateCoroutine(DynValue function) =>
        function.Ref is Closure or CallbackFunction
            ? Coroutine.Create(Machine, function)
            : throw new ArgumentException("A coroutine is made of a function.", nameof(function));

    /// <summary>Where a coroutine stood when the host called in, to put it back there after an error.</summary>
    private readonly struct HostEntry
    {
        private readonly Coroutine coroutine;
        private readonly CallFrame frame;
        private readonly int nativeCalls;

        internal HostEntry(Coroutine coroutine)
        {
            this.coroutine = coroutine;
            frame = coroutine.Frame;
            nativeCalls = coroutine.NativeCalls;
            Top = coroutine.Top;
            Slot = Math.Max(frame.IsLua ? frame.Top : Top, Top);
        }

        internal int Top { get; }

        internal int Slot { get; }

        internal void Restore()
        {
            var machine = coroutine.Machine;
            for (var running = machine.Current; !ReferenceEquals(running, coroutine); )
            {
                running.Status = CoroutineStatus.Dead;
                var resumer = running.Resumer ?? coroutine;
                running.Resumer = null;
                running = resumer;
            }

            machine.Current = coroutine;
            coroutine.Status = CoroutineStatus.Running;
            while (!ReferenceEquals(coroutine.Frame, frame))
            {
                coroutine.PopFrame();
            }

            coroutine.RestoreDepthLimit();
            coroutine.CloseUpValues(Slot);
            coroutine.NativeCalls = nativeCalls;
            coroutine.Top = Top;
        }
    }
}
