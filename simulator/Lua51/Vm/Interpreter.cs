using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace AzerothsTopTalent.Lua51;

/// <summary>
/// The dispatch loop. Lua calls, coroutine switches and protected calls all happen inside it, so none of them uses the
/// host's stack. It reads registers through references into the running coroutine's stack: after anything that may
/// call out (and so may move the stack) the reference is taken anew.
/// </summary>
internal static partial class Interpreter
{
    /// <summary>Runs the topmost frame until the frame the host entered with has returned.</summary>
    /// <typeparam name="TMode">Whether hooks and coverage are looked at before each instruction.</typeparam>
    /// <returns>False when the mode has to be changed first.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static bool Execute<TMode>(Coroutine state)
        where TMode : struct, IExecutionMode
    {
        var machine = state.Machine;
        CallFrame frame;
        Closure closure;
        int function;
        int wanted;
        ulong i;

        reload:
        frame = state.Frame;
        closure = Unsafe.As<Closure>(state.Stack[frame.Function].Ref!);
        var pc = frame.SavedPc;
        ref var code = ref MemoryMarshal.GetArrayDataReference(closure.Proto.Exec);
        ref var constants = ref MemoryMarshal.GetArrayDataReference(closure.Proto.Constants);
        ref var registers = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(state.Stack), frame.Base);

        while (true)
        {
            if (default(TMode).HasHooks)
            {
                if (!machine.HooksActive)
                {
                    frame.SavedPc = pc;
                    return false;
                }

                var before = frame.SavedPc;
                frame.SavedPc = pc + 1;
                Trace(state, closure.Proto, pc, before);
                registers = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(state.Stack), frame.Base);
            }

            i = Unsafe.Add(ref code, pc++);
            switch ((Op)(byte)i)
            {
                case Op.Move:
                    Copy(ref Unsafe.Add(ref registers, A(i)), ref Unsafe.Add(ref registers, B(i)));
                    continue;
                case Op.LoadK:
                    Copy(ref Unsafe.Add(ref registers, A(i)), ref Unsafe.Add(ref constants, Bx(i)));
                    continue;
                case Op.LoadBool:
                    Unsafe.Add(ref registers, A(i)).Ref = B(i) != 0 ? Singleton.True : Singleton.False;
                    if (C(i) != 0)
                    {
                        pc++;
                    }

                    continue;
                case Op.LoadNil:
                    for (nint a = A(i), b = B(i); a <= b; a++)
                    {
                        Unsafe.Add(ref registers, a).Ref = Singleton.Nil;
                    }

                    continue;
                case Op.GetUpval:
                    Copy(ref Unsafe.Add(ref registers, A(i)), ref closure.UpValues[B(i)].Value);
                    continue;
                case Op.SetUpval:
                    Copy(ref closure.UpValues[B(i)].Value, ref Unsafe.Add(ref registers, A(i)));
                    continue;

                case Op.GetGlobal:
                {
                    ref var name = ref Unsafe.Add(ref constants, Bx(i));
                    ref var slot = ref closure.Env.FindString(Unsafe.As<LuaString>(name.Ref!));
                    if (!Unsafe.IsNullRef(ref slot) && !slot.IsNil)
                    {
                        Copy(ref Unsafe.Add(ref registers, A(i)), ref slot);
                        continue;
                    }

                    if (closure.Env.Metatable is null)
                    {
                        Unsafe.Add(ref registers, A(i)).Ref = Singleton.Nil;
                        continue;
                    }

                    frame.SavedPc = pc;
                    var value = state.Index(new DynValue(closure.Env), name, -1);
                    registers = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(state.Stack), frame.Base);
                    Unsafe.Add(ref registers, A(i)) = value;
                    continue;
                }

                case Op.SetGlobal:
                {
                    ref var name = ref Unsafe.Add(ref constants, Bx(i));
                    ref var slot = ref closure.Env.FindString(Unsafe.As<LuaString>(name.Ref!));
                    if (!Unsafe.IsNullRef(ref slot) && !slot.IsNil)
                    {
                        closure.Env.AbsentEvents = 0;
                        Copy(ref slot, ref Unsafe.Add(ref registers, A(i)));
                        continue;
                    }

                    frame.SavedPc = pc;
                    state.SetIndex(new DynValue(closure.Env), name, Unsafe.Add(ref registers, A(i)), -1);
                    registers = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(state.Stack), frame.Base);
                    continue;
                }

                case Op.GetField:
                {
                    ref var target = ref Unsafe.Add(ref registers, B(i));
                    if (target.Ref is Table table)
                    {
                        ref var slot = ref table.FindString(Unsafe.As<LuaString>(Unsafe.Add(ref constants, C(i)).Ref!));
                        if (!Unsafe.IsNullRef(ref slot) && !slot.IsNil)
                        {
                            Copy(ref Unsafe.Add(ref registers, A(i)), ref slot);
                            continue;
                        }

                        if (table.Metatable is null)
                        {
                            Unsafe.Add(ref registers, A(i)).Ref = Singleton.Nil;
                            continue;
                        }
                    }

                    frame.SavedPc = pc;
                    var value = state.Index(target, Unsafe.Add(ref constants, C(i)), (int)B(i));
                    registers = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(state.Stack), frame.Base);
                    Unsafe.Add(ref registers, A(i)) = value;
                    continue;
                }

                case Op.GetTable:
                case Op.GetTableK:
                {
                    ref var target = ref Unsafe.Add(ref registers, B(i));
                    ref var key = ref (
                        (Op)(byte)i == Op.GetTable
                            ? ref Unsafe.Add(ref registers, C(i))
                            : ref Unsafe.Add(ref constants, C(i))
                    );
                    if (target.Ref is Table table && key.Ref is not SecretValue)
                    {
                        ref var slot = ref (key.Ref is null ? ref table.FindNumber(key.Num) : ref table.Find(key));
                        if (!Unsafe.IsNullRef(ref slot) && !slot.IsNil)
                        {
                            Copy(ref Unsafe.Add(ref registers, A(i)), ref slot);
                            continue;
                        }

                        if (table.Metatable is null)
                        {
                            Unsafe.Add(ref registers, A(i)).Ref = Singleton.Nil;
                            continue;
                        }
                    }

                    frame.SavedPc = pc;
                    var value = state.Index(target, key, (int)B(i));
                    registers = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(state.Stack), frame.Base);
                    Unsafe.Add(ref registers, A(i)) = value;
                    continue;
                }

                case Op.SetField:
                {
                    ref var target = ref Unsafe.Add(ref registers, A(i));
                    ref var value = ref Operand(ref registers, ref constants, C(i));
                    ref var key = ref Unsafe.Add(ref constants, B(i));
                    if (target.Ref is Table table)
                    {
                        ref var slot = ref table.FindString(Unsafe.As<LuaString>(key.Ref!));
                        if (!Unsafe.IsNullRef(ref slot) && !slot.IsNil)
                        {
                            table.AbsentEvents = 0;
                            Copy(ref slot, ref value);
                            continue;
                        }

                        if (table.Metatable is null)
                        {
                            table.SlotFor(Unsafe.As<LuaString>(key.Ref!)) = value;
                            continue;
                        }
                    }

                    frame.SavedPc = pc;
                    state.SetIndex(target, key, value, (int)A(i));
                    registers = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(state.Stack), frame.Base);
                    continue;
                }

                case Op.SetTable:
                {
                    ref var target = ref Unsafe.Add(ref registers, A(i));
                    ref var key = ref Operand(ref registers, ref constants, B(i));
                    ref var value = ref Operand(ref registers, ref constants, C(i));
                    if (target.Ref is Table table && key.Ref is null)
                    {
                        ref var slot = ref table.FindNumber(key.Num);
                        if (!Unsafe.IsNullRef(ref slot) && (table.Metatable is null || !slot.IsNil))
                        {
                            Copy(ref slot, ref value);
                            continue;
                        }
                    }

                    frame.SavedPc = pc;
                    state.SetIndex(target, key, value, (int)A(i));
                    registers = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(state.Stack), frame.Base);
                    continue;
                }

                case Op.NewTable:
                    frame.SavedPc = pc;
                    Unsafe.Add(ref registers, A(i)) = new DynValue(
                        new Table(machine, SizeHint.Decode((int)B(i)), SizeHint.Decode((int)C(i)))
                    );
                    continue;

                case Op.SelfK:
                case Op.Self:
                {
                    ref var target = ref Unsafe.Add(ref registers, B(i));
                    ref var key = ref (
                        (Op)(byte)i == Op.SelfK
                            ? ref Unsafe.Add(ref constants, C(i))
                            : ref Operand(ref registers, ref constants, C(i))
                    );
                    var self = target;
                    if (target.Ref is Table table && (Op)(byte)i == Op.SelfK)
                    {
                        ref var slot = ref table.FindString(Unsafe.As<LuaString>(key.Ref!));
                        if (Unsafe.IsNullRef(ref slot) || slot.IsNil)
                        {
                            // The usual way of a method: one step through a metatable's __index table.
                            var handler = machine.FastMeta(table.Metatable, MetaEvent.Index);
                            if (handler.Ref is Table methods)
                            {
                                slot = ref methods.FindString(Unsafe.As<LuaString>(key.Ref!));
                            }
                        }

                        if (!Unsafe.IsNullRef(ref slot) && !slot.IsNil)
                        {
                            Unsafe.Add(ref registers, A(i) + 1) = self;
                            Copy(ref Unsafe.Add(ref registers, A(i)), ref slot);
                            continue;
                        }
                    }

                    frame.SavedPc = pc;
                    var value = state.Index(self, key, (int)B(i));
                    registers = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(state.Stack), frame.Base);
                    Unsafe.Add(ref registers, A(i) + 1) = self;
                    Unsafe.Add(ref registers, A(i)) = value;
                    continue;
                }

                case Op.Add:
                {
                    ref var left = ref Unsafe.Add(ref registers, B(i));
                    ref var right = ref Unsafe.Add(ref registers, C(i));
                    if (left.Ref is null && right.Ref is null)
                    {
                        SetNumber(ref Unsafe.Add(ref registers, A(i)), left.Num + right.Num);
                        continue;
                    }

                    goto arithmetic;
                }

                case Op.AddN:
                {
                    ref var left = ref Unsafe.Add(ref registers, B(i));
                    if (left.Ref is null)
                    {
                        SetNumber(ref Unsafe.Add(ref registers, A(i)), left.Num + Unsafe.Add(ref constants, C(i)).Num);
                        continue;
                    }

                    goto arithmetic;
                }

                case Op.Sub:
                {
                    ref var left = ref Unsafe.Add(ref registers, B(i));
                    ref var right = ref Unsafe.Add(ref registers, C(i));
                    if (left.Ref is null && right.Ref is null)
                    {
                        SetNumber(ref Unsafe.Add(ref registers, A(i)), left.Num - right.Num);
                        continue;
                    }

                    goto arithmetic;
                }

                case Op.SubN:
                {
                    ref var left = ref Unsafe.Add(ref registers, B(i));
                    if (left.Ref is null)
                    {
                        SetNumber(ref Unsafe.Add(ref registers, A(i)), left.Num - Unsafe.Add(ref constants, C(i)).Num);
                        continue;
                    }

                    goto arithmetic;
                }

                case Op.Mul:
                {
                    ref var left = ref Unsafe.Add(ref registers, B(i));
                    ref var right = ref Unsafe.Add(ref registers, C(i));
                    if (left.Ref is null && right.Ref is null)
                    {
                        SetNumber(ref Unsafe.Add(ref registers, A(i)), left.Num * right.Num);
                        continue;
                    }

                    goto arithmetic;
                }

                case Op.MulN:
                {
                    ref var left = ref Unsafe.Add(ref registers, B(i));
                    if (left.Ref is null)
                    {
                        SetNumber(ref Unsafe.Add(ref registers, A(i)), left.Num * Unsafe.Add(ref constants, C(i)).Num);
                        continue;
                    }

                    goto arithmetic;
                }

                case Op.Div:
                {
                    ref var left = ref Unsafe.Add(ref registers, B(i));
                    ref var right = ref Unsafe.Add(ref registers, C(i));
                    if (left.Ref is null && right.Ref is null)
                    {
                        SetNumber(ref Unsafe.Add(ref registers, A(i)), left.Num / right.Num);
                        continue;
                    }

                    goto arithmetic;
                }

                case Op.DivN:
                {
                    ref var left = ref Unsafe.Add(ref registers, B(i));
                    if (left.Ref is null)
                    {
                        SetNumber(ref Unsafe.Add(ref registers, A(i)), left.Num / Unsafe.Add(ref constants, C(i)).Num);
                        continue;
                    }

                    goto arithmetic;
                }

                case Op.Mod:
                {
                    ref var left = ref Unsafe.Add(ref registers, B(i));
                    ref var right = ref Unsafe.Add(ref registers, C(i));
                    if (left.Ref is null && right.Ref is null)
                    {
                        SetNumber(ref Unsafe.Add(ref registers, A(i)), Arithmetic.Mod(left.Num, right.Num));
                        continue;
                    }

                    goto arithmetic;
                }

                case Op.ModN:
                {
                    ref var left = ref Unsafe.Add(ref registers, B(i));
                    if (left.Ref is null)
                    {
                        SetNumber(
                            ref Unsafe.Add(ref registers, A(i)),
                            Arithmetic.Mod(left.Num, Unsafe.Add(ref constants, C(i)).Num)
                        );
                        continue;
                    }

                    goto arithmetic;
                }

                case Op.Arith:
                {
                    ref var left = ref Operand(ref registers, ref constants, B(i));
                    ref var right = ref Operand(ref registers, ref constants, C(i));
                    if (left.Ref is null && right.Ref is null)
                    {
                        var value = Arithmetic.Apply(closure.Proto.Code[pc - 1].Op, left.Num, right.Num);
                        SetNumber(ref Unsafe.Add(ref registers, A(i)), value);
                        continue;
                    }

                    goto arithmetic;
                }

                case Op.Unm:
                {
                    ref var operand = ref Unsafe.Add(ref registers, B(i));
                    if (operand.Ref is null)
                    {
                        SetNumber(ref Unsafe.Add(ref registers, A(i)), -operand.Num);
                        continue;
                    }

                    frame.SavedPc = pc;
                    var value = state.Arithmetic(OpCode.Unm, operand, operand, (int)B(i), (int)B(i));
                    registers = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(state.Stack), frame.Base);
                    Unsafe.Add(ref registers, A(i)) = value;
                    continue;
                }

                case Op.Not:
                {
                    ref var operand = ref Unsafe.Add(ref registers, B(i));
                    if (operand.Ref is { Kind: LuaKind.SecretBoolean })
                    {
                        frame.SavedPc = pc;
                        throw state.SecretError(operand, "perform boolean test on", (int)B(i));
                    }

                    Unsafe.Add(ref registers, A(i)).Ref = operand.IsTruthy ? Singleton.False : Singleton.True;
                    continue;
                }

                case Op.Len:
                {
                    ref var operand = ref Unsafe.Add(ref registers, B(i));
                    if (operand.Ref is Table table)
                    {
                        SetNumber(ref Unsafe.Add(ref registers, A(i)), table.Length);
                        continue;
                    }

                    frame.SavedPc = pc;
                    var value = state.LengthOf(operand, (int)B(i));
                    registers = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(state.Stack), frame.Base);
                    Unsafe.Add(ref registers, A(i)) = value;
                    continue;
                }

                case Op.Concat:
                {
                    frame.SavedPc = pc;
                    state.Concat(frame.Base + (int)B(i), (int)(C(i) - B(i)) + 1);
                    registers = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(state.Stack), frame.Base);
                    Copy(ref Unsafe.Add(ref registers, A(i)), ref Unsafe.Add(ref registers, B(i)));
                    continue;
                }

                case Op.Jmp:
                    pc += Bx(i);
                    continue;

                case Op.JmpBack:
                    if (machine.SpendInLoop(-Bx(i)))
                    {
                        frame.SavedPc = pc;
                        machine.CheckLimitsNow();
                        registers = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(state.Stack), frame.Base);
                    }

                    pc += Bx(i);
                    continue;

                case Op.Eq:
                {
                    ref var left = ref Operand(ref registers, ref constants, B(i));
                    ref var right = ref Operand(ref registers, ref constants, C(i));
                    bool result;
                    if (left.Ref is null && right.Ref is null)
                    {
                        result = left.Num == right.Num;
                    }
                    else
                    {
                        frame.SavedPc = pc;
                        result = state.AreEqual(left, right, (int)B(i), (int)C(i));
                        registers = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(state.Stack), frame.Base);
                    }

                    if (result != (A(i) != 0))
                    {
                        pc++;
                        continue;
                    }

                    goto jump;
                }

                case Op.EqK:
                {
                    ref var left = ref Unsafe.Add(ref registers, B(i));
                    ref var right = ref Unsafe.Add(ref constants, C(i));
                    bool result;
                    if (left.Ref is null)
                    {
                        result = right.Ref is null && left.Num == right.Num;
                    }
                    else if (ReferenceEquals(left.Ref, right.Ref))
                    {
                        result = true;
                    }
                    else if (left.Ref is LuaString text)
                    {
                        result = text.Equals(right.Ref as LuaString);
                    }
                    else
                    {
                        if (left.Ref is SecretValue && left.Type == right.Type)
                        {
                            frame.SavedPc = pc;
                            throw state.SecretError(left, "compare", (int)B(i));
                        }

                        result = false;
                    }

                    if (result != (A(i) != 0))
                    {
                        pc++;
                        continue;
                    }

                    goto jump;
                }

                case Op.Lt:
                {
                    ref var left = ref Unsafe.Add(ref registers, B(i));
                    ref var right = ref Unsafe.Add(ref registers, C(i));
                    if (left.Ref is null && right.Ref is null)
                    {
                        if (left.Num < right.Num != (A(i) != 0))
                        {
                            pc++;
                            continue;
                        }

                        goto jump;
                    }

                    goto less;
                }

                case Op.LtN:
                {
                    ref var left = ref Unsafe.Add(ref registers, B(i));
                    if (left.Ref is null)
                    {
                        if (left.Num < Unsafe.Add(ref constants, C(i)).Num != (A(i) != 0))
                        {
                            pc++;
                            continue;
                        }

                        goto jump;
                    }

                    goto less;
                }

                case Op.LtK:
                    goto less;

                case Op.Le:
                {
                    ref var left = ref Unsafe.Add(ref registers, B(i));
                    ref var right = ref Unsafe.Add(ref registers, C(i));
                    if (left.Ref is null && right.Ref is null)
                    {
                        if (left.Num <= right.Num != (A(i) != 0))
                        {
                            pc++;
                            continue;
                        }

                        goto jump;
                    }

                    goto lessOrEqual;
                }

                case Op.LeN:
                {
                    ref var left = ref Unsafe.Add(ref registers, B(i));
                    if (left.Ref is null)
                    {
                        if (left.Num <= Unsafe.Add(ref constants, C(i)).Num != (A(i) != 0))
                        {
                            pc++;
                            continue;
                        }

                        goto jump;
                    }

                    goto lessOrEqual;
                }

                case Op.LeK:
                    goto lessOrEqual;

                case Op.Test:
                {
                    ref var operand = ref Unsafe.Add(ref registers, A(i));
                    if (operand.Ref is { Kind: LuaKind.SecretBoolean })
                    {
                        frame.SavedPc = pc;
                        throw state.SecretError(operand, "perform boolean test on", (int)A(i));
                    }

                    if (operand.IsTruthy != (C(i) != 0))
                    {
                        pc++;
                        continue;
                    }

                    goto jump;
                }

                case Op.TestSet:
                {
                    ref var operand = ref Unsafe.Add(ref registers, B(i));
                    if (operand.Ref is { Kind: LuaKind.SecretBoolean })
                    {
                        frame.SavedPc = pc;
                        throw state.SecretError(operand, "perform boolean test on", (int)B(i));
                    }

                    if (operand.IsTruthy != (C(i) != 0))
                    {
                        pc++;
                        continue;
                    }

                    Copy(ref Unsafe.Add(ref registers, A(i)), ref operand);
                    goto jump;
                }

                case Op.Call:
                    function = frame.Base + (int)A(i);
                    if (B(i) != 0)
                    {
                        state.Top = function + (int)B(i);
                    }

                    wanted = (int)C(i) - 1;
                    frame.SavedPc = pc;
                    goto call;

                case Op.TailCall:
                {
                    function = frame.Base + (int)A(i);
                    if (B(i) != 0)
                    {
                        state.Top = function + (int)B(i);
                    }

                    frame.SavedPc = pc;
                    if (state.Stack[function].Ref is not (Closure or CallbackFunction))
                    {
                        state.InsertCallMetamethod(function);
                    }

                    if (state.Stack[function].Ref is Closure)
                    {
                        ReplaceFrame(state, frame, function);
                        goto reload;
                    }

                    wanted = -1;
                    goto call;
                }

                case Op.Return:
                case Op.Return1:
                {
                    var first = frame.Base + (int)A(i);
                    var count = (int)B(i) - 1;
                    if (count < 0)
                    {
                        count = state.Top - first;
                    }

                    if (state.OpenUpValues is not null)
                    {
                        state.CloseUpValues(frame.Base);
                    }

                    if (default(TMode).HasHooks)
                    {
                        state.Top = first + count;
                        state.Hook?.OnReturn(state);
                        registers = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(state.Stack), frame.Base);
                    }

                    state.Frame = frame.Previous!;
                    state.Depth--;
                    if (frame.Kind == FrameKind.Lua && state.Frame.IsLua)
                    {
                        if ((Op)(byte)i == Op.Return1 && frame.Wanted == 1)
                        {
                            Copy(
                                ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(state.Stack), frame.Function),
                                ref Unsafe.Add(ref registers, A(i))
                            );
                            state.Top = state.Frame.Top;
                            goto reload;
                        }

                        state.PlaceResults(frame.Function, first, count, frame.Wanted);
                        if (frame.Wanted >= 0)
                        {
                            state.Top = state.Frame.Top;
                        }

                        goto reload;
                    }

                    switch (frame.Kind)
                    {
                        case FrameKind.Lua:
                            state.PlaceResults(frame.Function, first, count, -1);
                            FinishProtected(state);
                            goto reload;
                        case FrameKind.LuaIterator:
                            state.PlaceResults(frame.Function, first, count, frame.Wanted);
                            state.NativeCalls--;
                            goto iterated;
                        case FrameKind.LuaCoroutine:
                            state.Status = CoroutineStatus.Dead;
                            state.YieldBase = first;
                            state.Top = first + count;
                            goto switchBack;
                        default:
                            state.PlaceResults(frame.Function, first, count, frame.Wanted);
                            return true;
                    }
                }

                case Op.ForLoop:
                {
                    ref var index = ref Unsafe.Add(ref registers, A(i));
                    var step = Unsafe.Add(ref index, 2).Num;
                    var next = index.Num + step;
                    if (step > 0 ? next <= Unsafe.Add(ref index, 1).Num : Unsafe.Add(ref index, 1).Num <= next)
                    {
                        index.Num = next;
                        SetNumber(ref Unsafe.Add(ref index, 3), next);
                        if (machine.SpendInLoop(-Bx(i)))
                        {
                            frame.SavedPc = pc;
                            machine.CheckLimitsNow();
                            registers = ref Unsafe.Add(
                                ref MemoryMarshal.GetArrayDataReference(state.Stack),
                                frame.Base
                            );
                        }

                        pc += Bx(i);
                    }

                    continue;
                }

                case Op.ForPrep:
                    frame.SavedPc = pc;
                    PrepareFor(state, frame.Base + (int)A(i));
                    pc += Bx(i);
                    continue;

                case Op.TForLoop:
                {
                    frame.SavedPc = pc;
                    if (machine.SpendInLoop(4))
                    {
                        machine.CheckLimitsNow();
                        registers = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(state.Stack), frame.Base);
                    }

                    ref var generator = ref Unsafe.Add(ref registers, A(i));
                    if (
                        generator.Ref is CallbackFunction { Intrinsic: Intrinsic.Next }
                        && Unsafe.Add(ref generator, 1).Ref is Table traversed
                        && !default(TMode).HasHooks
                    )
                    {
                        ref var target = ref Unsafe.Add(ref generator, 3);
                        if (
                            traversed.TryNext(
                                Unsafe.Add(ref generator, 2),
                                out target,
                                out Unsafe.Add(ref generator, 4)
                            ) is
                            { } found
                        )
                        {
                            if (!found)
                            {
                                pc++;
                                continue;
                            }

                            for (nint extra = 5; extra < C(i) + 3; extra++)
                            {
                                Unsafe.Add(ref generator, extra).Ref = Singleton.Nil;
                            }

                            Copy(ref Unsafe.Add(ref generator, 2), ref target);
                            goto jump;
                        }
                    }

                    function = frame.Base + (int)A(i) + 3;
                    Unsafe.Add(ref generator, 3) = generator;
                    Unsafe.Add(ref generator, 4) = Unsafe.Add(ref generator, 1);
                    Unsafe.Add(ref generator, 5) = Unsafe.Add(ref generator, 2);
                    state.Top = function + 3;
                    wanted = (int)C(i);
                    if (generator.Ref is Closure)
                    {
                        PushIterator(state, function, wanted);
                        goto reload;
                    }

                    if (generator.Ref is CallbackFunction { Intrinsic: Intrinsic.Wrapped })
                    {
                        goto call;
                    }

                    state.Call(function, wanted);
                    goto iterated;
                }

                case Op.SetList:
                {
                    var count = (int)B(i);
                    var batch = (int)C(i);
                    if (count == 0)
                    {
                        count = state.Top - (frame.Base + (int)A(i)) - 1;
                        state.Top = frame.Top;
                    }

                    if (batch == 0)
                    {
                        batch = Bx(Unsafe.Add(ref code, pc++));
                    }

                    frame.SavedPc = pc;
                    SetList(ref Unsafe.Add(ref registers, A(i)), count, batch);
                    continue;
                }

                case Op.Close:
                    state.CloseUpValues(frame.Base + (int)A(i));
                    continue;

                case Op.Closure:
                {
                    frame.SavedPc = pc;
                    var created = MakeClosure(state, closure, frame, Bx(i), ref Unsafe.Add(ref code, pc));
                    pc += created.Proto.UpValueCount;
                    Unsafe.Add(ref registers, A(i)) = new DynValue(created);
                    continue;
                }

                case Op.VarArg:
                {
                    frame.SavedPc = pc;
                    LoadVarArgs(state, frame, closure.Proto.ParameterCount, frame.Base + (int)A(i), (int)B(i) - 1);
                    registers = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(state.Stack), frame.Base);
                    continue;
                }

                default:
                    throw new InvalidOperationException("The code is damaged: no such instruction.");
            }

            // The comparison held: take the jump that follows it.
            jump:
            {
                var offset = Bx(Unsafe.Add(ref code, pc));
                if (offset < 0 && machine.SpendInLoop(-offset))
                {
                    frame.SavedPc = pc;
                    machine.CheckLimitsNow();
                    registers = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(state.Stack), frame.Base);
                }

                pc += 1 + offset;

                continue;
            }

            arithmetic:
            {
                frame.SavedPc = pc;
                ArithmeticSlow(state, frame, closure.Proto);
                registers = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(state.Stack), frame.Base);
                continue;
            }

            less:
            {
                frame.SavedPc = pc;
                var instruction = closure.Proto.Code[pc - 1];
                var result = state.IsLess(
                    Operand(ref registers, ref constants, instruction.B),
                    Operand(ref registers, ref constants, instruction.C)
                );
                registers = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(state.Stack), frame.Base);
                if (result != (instruction.A != 0))
                {
                    pc++;
                    continue;
                }

                goto jump;
            }

            lessOrEqual:
            {
                frame.SavedPc = pc;
                var instruction = closure.Proto.Code[pc - 1];
                var result = state.IsLessOrEqual(
                    Operand(ref registers, ref constants, instruction.B),
                    Operand(ref registers, ref constants, instruction.C)
                );
                registers = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(state.Stack), frame.Base);
                if (result != (instruction.A != 0))
                {
                    pc++;
                    continue;
                }

                goto jump;
            }

            // Calls the value at `function` with the arguments above it.
            call:
            {
                var callee = state.Stack[function].Ref;
                if (callee is Closure called)
                {
                    state.PushLua(called, function, wanted, FrameKind.Lua);
                    if (default(TMode).HasHooks)
                    {
                        state.Hook?.OnCall(state);
                    }

                    goto reload;
                }

                if (callee is CallbackFunction callback)
                {
                    if (callback.Intrinsic is Intrinsic.None or Intrinsic.Next)
                    {
                        var count = state.InvokeNative(callback, function);
                        state.PlaceResults(function, state.Top - count, count, wanted);
                        goto called;
                    }

                    switch (BeginIntrinsic(ref state, callback, ref function, ref wanted))
                    {
                        case Continuation.Call:
                            goto call;
                        case Continuation.Reload:
                            goto reload;
                        case Continuation.Called:
                            goto called;
                        case Continuation.Resumed:
                            goto resumed;
                        case Continuation.SwitchBack:
                            goto switchBack;
                        default:
                            return true;
                    }
                }

                state.InsertCallMetamethod(function);
                goto call;
            }

            // A host function has returned; its results are in place.
            called:
            {
                if (!state.Frame.IsLua)
                {
                    FinishProtected(state);
                    goto reload;
                }

                if (wanted >= 0)
                {
                    state.Top = state.Frame.Top;
                }

                if (!default(TMode).HasHooks && machine.HooksActive)
                {
                    return false;
                }

                registers = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(state.Stack), frame.Base);
                continue;
            }

            // A coroutine has yielded or ended: its values go to the one that resumed it.
            switchBack:
            if (state.Resumer is null)
            {
                return true;
            }

            state = SwitchBack(state);

            // Values from a coroutine are in place on this stack.
            resumed:
            if (!state.Frame.IsLua)
            {
                FinishProtected(state);
            }

            frame = state.Frame;
            if (CurrentOp(state) != Op.TForLoop)
            {
                goto reload;
            }

            // An iterator has returned; its results are in place. The control variable decides.
            iterated:
            frame = state.Frame;
            state.Top = frame.Top;
            FinishIteration(state, frame);
            goto reload;
        }
    }
}
