namespace AzerothsTopTalent.Lua51;

/// <summary>
/// A line of execution with a stack of its own. The script's main line is one too. No thread is involved: a resume
/// switches stacks.
/// </summary>
public sealed partial class Coroutine : LuaObject
{
    internal const int MaxNativeCalls = 200;
    private const int InitialStack = 64;

    internal readonly Machine Machine;
    internal readonly CallFrame BaseFrame;

    internal DynValue[] Stack = new DynValue[InitialStack];

    /// <summary>The end of the values in use: of a native function's arguments and results, of an open result list.</summary>
    internal int Top;

    internal CallFrame Frame;
    internal int Depth;
    internal int DepthLimit = FirstDepthLimit;

    /// <summary>The topmost open upvalue.</summary>
    internal UpValue? OpenUpValues;

    internal Table Env;

    internal int NativeCalls;
    internal int BaseNativeCalls;

    internal CoroutineStatus Status;

    /// <summary>Who waits for this coroutine's values; null when the host does.</summary>
    internal Coroutine? Resumer;
    internal bool ResumedByWrap;

    /// <summary>The call that waits for values: of a resume, or of the yield that suspended it.</summary>
    internal int PendingFunction;
    internal int PendingWanted;
    internal bool YieldedAtBase;

    /// <summary>Hook state is per coroutine, as in C Lua.</summary>
    internal HookState? Hook;

    /// <summary>Whether the hook runs now: nothing it does calls a hook again.</summary>
    internal bool IsInHook;

    internal Coroutine(Machine machine)
        : base(LuaKind.Thread)
    {
        Machine = machine;
        Env = machine.GlobalTable;
        Frame = BaseFrame = new CallFrame(null) { Kind = FrameKind.Base, Base = 1 };
        Stack[0] = DynValue.Nil;
        Top = 1;
        machine.Allocate(InitialStack * 16 + 200);
    }

    internal CallFrame PushFrame()
    {
        if (++Depth >= DepthLimit)
        {
            OverflowFrames();
        }

        var frame = Frame.Next ??= new CallFrame(Frame);
        Frame = frame;
        return frame;
    }

    internal void PopFrame()
    {
        Frame = Frame.Previous!;
        Depth--;
    }

    internal void EnsureStack(int size)
    {
        if (size > Stack.Length)
        {
            GrowStack(size);
        }
    }

    private void GrowStack(int size)
    {
        var length = Math.Max(size + 16, Stack.Length * 2);
        Machine.CheckAllocation((long)length * 16);
        Machine.Allocate((length - Stack.Length) * 16);
        Array.Resize(ref Stack, length);
        for (var open = OpenUpValues; open is not null; open = open.NextOpen)
        {
            open.Slots = Stack;
        }
    }

    internal Closure CurrentClosure => (Closure)Stack[Frame.Function].Ref!;
}
