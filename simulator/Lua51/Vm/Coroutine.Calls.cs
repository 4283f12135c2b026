using System.Runtime.CompilerServices;

namespace AzerothsTopTalent.Lua51;

public partial class Coroutine
{
    /// <summary>Frames until the first "stack overflow", and after one was survived: C Lua's own two limits.</summary>
    private const int FirstDepthLimit = 16384;
    private const int LaterDepthLimit = 20000;
    private const int HandlerDepthLimit = 2 * FirstDepthLimit;
    private const int MinNativeStack = 20;

    private void OverflowFrames()
    {
        if (DepthLimit > LaterDepthLimit)
        {
            Depth--;
            throw new ScriptRuntimeException(DynValue.NewString("error in error handling"));
        }

        DepthLimit = Depth >= LaterDepthLimit ? 2 * LaterDepthLimit : HandlerDepthLimit;
        Depth--;
        throw Error("stack overflow");
    }

    /// <summary>After an error was caught, the limit that the overflow handler was allowed to pass is back.</summary>
    internal void RestoreDepthLimit()
    {
        if (DepthLimit > LaterDepthLimit && Depth < LaterDepthLimit)
        {
            DepthLimit = LaterDepthLimit;
        }
    }

    /// <summary>Leaves the calls that an error ended: back to a frame, with its values up to a slot.</summary>
    internal void ReturnTo(CallFrame frame, int nativeCalls, int top)
    {
        while (!ReferenceEquals(Frame, frame))
        {
            PopFrame();
        }

        RestoreDepthLimit();
        CloseUpValues(top);
        NativeCalls = nativeCalls;
        Top = top;
    }

    /// <summary>Makes the frame of a Lua function whose arguments lie above it, up to the top.</summary>
    internal void PushLua(Closure closure, int function, int wanted, FrameKind kind)
    {
        var proto = closure.Proto;
        Machine.Spend(4 + (proto.Exec.Length >> 3));
        var arguments = Top - function - 1;
        int registers;
        if (!proto.IsVarArg)
        {
            registers = function + 1;
            EnsureStack(registers + proto.MaxStack + 2);
            ClearTo(registers + proto.MaxStack, registers + Math.Min(arguments, proto.ParameterCount));
        }
        else
        {
            registers = AdjustVarArgs(proto, arguments);
        }

        var frame = PushFrame();
        frame.Kind = kind;
        frame.Function = function;
        frame.Base = registers;
        frame.Top = Top = registers + proto.MaxStack;
        frame.SavedPc = 0;
        frame.Wanted = wanted;
        frame.TailCalls = 0;
    }

    private void ClearTo(int end, int from)
    {
        ref var slot = ref Unsafe.Add(
            ref System.Runtime.InteropServices.MemoryMarshal.GetArrayDataReference(Stack),
            from
        );
        for (; from < end; from++)
        {
            slot.Ref = Singleton.Nil;
            slot = ref Unsafe.Add(ref slot, 1);
        }
    }

    private int AdjustVarArgs(Prototype proto, int arguments)
    {
        var parameters = (int)proto.ParameterCount;
        EnsureStack(Top + parameters + proto.MaxStack + 3);
        for (; arguments < parameters; arguments++)
        {
            Stack[Top++] = DynValue.Nil;
        }

        Table? arg = null;
        if ((proto.VarArg & Prototype.NeedsArg) != 0)
        {
            arg = CollectVarArgs(arguments - parameters);
        }

        var registers = Top;
        var fixedArguments = Top - arguments;
        for (var i = 0; i < parameters; i++)
        {
            Stack[registers + i] = Stack[fixedArguments + i];
            Stack[fixedArguments + i] = DynValue.Nil;
        }

        var used = parameters;
        if ((proto.VarArg & Prototype.HasArg) != 0)
        {
            Stack[registers + used++] = arg is null ? DynValue.Nil : new DynValue(arg);
        }

        ClearTo(registers + proto.MaxStack, registers + used);
        return registers;
    }

    private Table CollectVarArgs(int count)
    {
        var arg = new Table(Machine, count, 1);
        for (var i = 0; i < count; i++)
        {
            arg.RawSet(i + 1, Stack[Top - count + i]);
        }

        arg.RawSet(Machine.Names.N, new DynValue((double)count));
        return arg;
    }

    /// <summary>Runs a host function; its results are the last values below the top.</summary>
    internal int InvokeNative(CallbackFunction callback, int function)
    {
        EnsureStack(Top + MinNativeStack);
        var frame = PushFrame();
        frame.Kind = FrameKind.Native;
        frame.Function = function;
        frame.Base = function + 1;
        frame.Top = Top + MinNativeStack;
        frame.TailCalls = 0;
        if (Machine.IsClient && !callback.AcceptsSecrets)
        {
            RefuseSecrets(callback);
        }

        if (Hook is { } hook)
        {
            hook.OnCall(this);
        }

        var count = callback.Body(this);
        if (Hook is { } after)
        {
            count = after.OnNativeReturn(this, count);
        }

        Frame = frame.Previous!;
        Depth--;
        return count;
    }

    /// <summary>Moves results to where the caller wants them; with all wanted, the top is their end.</summary>
    internal void PlaceResults(int destination, int first, int count, int wanted)
    {
        var stack = Stack;
        if (wanted < 0)
        {
            Array.Copy(stack, first, stack, destination, count);
            Top = destination + count;
            return;
        }

        var i = 0;
        for (; i < wanted && i < count; i++)
        {
            stack[destination + i] = stack[first + i];
        }

        for (; i < wanted; i++)
        {
            stack[destination + i] = DynValue.Nil;
        }

        Top = destination + wanted;
    }

    /// <summary>A value that is called but is no function: its __call takes its place, the value becomes the first argument.</summary>
    internal void InsertCallMetamethod(int function)
    {
        var callee = Stack[function];
        var handler = MetamethodOf(callee, Machine.Names.Call);
        if (handler.Ref is not (Closure or CallbackFunction))
        {
            throw TypeError(callee, function - Frame.Base, "call");
        }

        EnsureStack(Top + 1);
        Array.Copy(Stack, function, Stack, function + 1, Top - function);
        Top++;
        Stack[function] = handler;
    }

    /// <summary>
    /// Calls the value at <paramref name="function"/> with the arguments above it; results replace it, the top is their
    /// end. Every such call counts against C Lua's limit of nested host calls.
    /// </summary>
    internal void Call(int function, int wanted)
    {
        CountNativeCall();
        if (Stack[function].Ref is not (Closure or CallbackFunction))
        {
            InsertCallMetamethod(function);
        }

        if (Stack[function].Ref is Closure closure)
        {
            PushLua(closure, function, wanted, FrameKind.LuaEntry);
            Hook?.OnCall(this);
            Machine.Run(this);
        }
        else
        {
            var callback = Unsafe.As<CallbackFunction>(Stack[function].Ref!);
            var count = InvokeNative(callback, function);
            PlaceResults(function, Top - count, count, wanted);
        }

        NativeCalls--;
    }
}
