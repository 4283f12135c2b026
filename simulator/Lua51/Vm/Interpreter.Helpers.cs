using System.Runtime.CompilerServices;

namespace AzerothsTopTalent.Lua51;

internal static partial class Interpreter
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint A(ulong i) => (byte)(i >> 8);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint B(ulong i) => (ushort)(i >> 16);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint C(ulong i) => (ushort)(i >> 32);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Bx(ulong i) => (int)(i >> 32);

    /// <summary>Copies a value; numbers without a write barrier.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Copy(ref DynValue target, ref DynValue source)
    {
        var reference = source.Ref;
        if (reference is null)
        {
            target.Ref = null;
            target.Num = source.Num;
        }
        else
        {
            target.Ref = reference;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void SetNumber(ref DynValue target, double number)
    {
        target.Ref = null;
        target.Num = number;
    }

    /// <summary>A register, or a constant when the operand's constant bit is set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref DynValue Operand(ref DynValue registers, ref DynValue constants, nint operand) =>
        ref (
            operand < Instruction.ConstantBit
                ? ref Unsafe.Add(ref registers, operand)
                : ref Unsafe.Add(ref constants, operand - Instruction.ConstantBit)
        );

    private static void PrepareFor(Coroutine state, int index)
    {
        var stack = state.Stack;
        ForValue(state, ref stack[index], "'for' initial value must be a number");
        ForValue(state, ref stack[index + 1], "'for' limit must be a number");
        ForValue(state, ref stack[index + 2], "'for' step must be a number");
        stack[index].Num -= stack[index + 2].Num;
    }

    private static void ForValue(Coroutine state, ref DynValue value, string message)
    {
        if (value.Ref is null)
        {
            return;
        }

        if (value.IsSecret || value.CastToNumber() is not { } number)
        {
            throw state.Error(message);
        }

        value = new DynValue(number);
    }

    private static void SetList(ref DynValue target, int count, int batch)
    {
        var table = Unsafe.As<Table>(target.Ref!);
        var first = (batch - 1) * 50;
        var last = first + count;
        if (last > table.Array.Length)
        {
            table.GrowArray(last);
        }

        for (var i = 1; i <= count; i++)
        {
            table.RawSet(first + i, Unsafe.Add(ref target, i));
        }
    }

    private static Closure MakeClosure(Coroutine state, Closure outer, CallFrame frame, int child, ref ulong captures)
    {
        var proto = outer.Proto.Children[child];
        var upValues = proto.UpValueCount == 0 ? [] : new UpValue[proto.UpValueCount];
        for (var n = 0; n < upValues.Length; n++)
        {
            var capture = Unsafe.Add(ref captures, n);
            upValues[n] =
                (Op)(byte)capture == Op.Move
                    ? state.FindUpValue(frame.Base + (int)B(capture))
                    : outer.UpValues[B(capture)];
        }

        state.Machine.Allocate(56 + (8 * upValues.Length));
        return new Closure(proto, outer.Env, upValues);
    }

    private static void LoadVarArgs(Coroutine state, CallFrame frame, int parameters, int target, int wanted)
    {
        var available = frame.Base - frame.Function - 1 - parameters;
        var count = wanted;
        if (wanted < 0)
        {
            count = available;
            state.EnsureStack(target + count + 1);
            state.Top = target + count;
            state.Machine.Spend(count);
        }

        var stack = state.Stack;
        for (var n = 0; n < count; n++)
        {
            stack[target + n] = n < available ? stack[frame.Base - available + n] : DynValue.Nil;
        }
    }

    /// <summary>A tail call: the called function takes over the frame.</summary>
    private static void ReplaceFrame(Coroutine state, CallFrame frame, int function)
    {
        if (state.OpenUpValues is not null)
        {
            state.CloseUpValues(frame.Base);
        }

        var (destination, kind, wanted, tailCalls) = (frame.Function, frame.Kind, frame.Wanted, frame.TailCalls);
        Array.Copy(state.Stack, function, state.Stack, destination, state.Top - function);
        state.Top = destination + (state.Top - function);
        state.PopFrame();
        state.PushLua(Unsafe.As<Closure>(state.Stack[destination].Ref!), destination, wanted, kind);
        state.Frame.TailCalls = tailCalls + 1;
        state.Hook?.OnCall(state);
    }

    private static void PushIterator(Coroutine state, int function, int wanted)
    {
        state.CountNativeCall();
        state.PushLua(Unsafe.As<Closure>(state.Stack[function].Ref!), function, wanted, FrameKind.LuaIterator);
        state.Hook?.OnCall(state);
    }

    private static Op CurrentOp(Coroutine state) => (Op)(byte)state.CurrentClosure.Proto.Exec[state.Frame.SavedPc - 1];

    /// <summary>Ends the loop when the first value is nil, else makes it the control value and goes round.</summary>
    private static void FinishIteration(Coroutine state, CallFrame frame)
    {
        var exec = state.CurrentClosure.Proto.Exec;
        var first = frame.Base + (int)A(exec[frame.SavedPc - 1]) + 3;
        if (state.Stack[first].IsNil)
        {
            frame.SavedPc++;
            return;
        }

        state.Stack[first - 1] = state.Stack[first];
        frame.SavedPc += 1 + Bx(exec[frame.SavedPc]);
    }
}
