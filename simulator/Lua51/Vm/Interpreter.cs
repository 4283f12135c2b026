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
        ref var registers = ref Registers(state, frame);

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
                registers = ref Registers(state, frame);
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
                    if (TryGetGlobal(closure, ref registers, ref constants, i))
                    {
                        continue;
                    }

                    goto slow;
                case Op.SetGlobal:
                    if (TrySetGlobal(closure, ref registers, ref constants, i))
                    {
                        continue;
                    }

                    goto slow;
                case Op.GetField:
                    if (TryGetField(ref registers, ref constants, i))
                    {
                        continue;
                    }

                    goto slow;
                case Op.GetTable:
                    if (TryGetTable(ref registers, ref Unsafe.Add(ref registers, C(i)), i))
                    {
                        continue;
                    }

                    goto slow;
                case Op.GetTableK:
                    if (TryGetTable(ref registers, ref Unsafe.Add(ref constants, C(i)), i))
                    {
                        continue;
                    }

                    goto slow;
                case Op.SetField:
                    if (TrySetField(ref registers, ref constants, i))
                    {
                        continue;
                    }

                    goto slow;
                case Op.SetTable:
                    if (TrySetTable(ref registers, ref constants, i))
                    {
                        continue;
                    }

                    goto slow;
                case Op.NewTable:
                    frame.SavedPc = pc;
                    Unsafe.Add(ref registers, A(i)) = new DynValue(
                        new Table(machine, SizeHint.Decode((int)B(i)), SizeHint.Decode((int)C(i)))
                    );
                    continue;

                case Op.Self:
                    goto slow;
                case Op.SelfK:
                    if (TryGetMethod(machine, ref registers, ref constants, i))
                    {
                        continue;
                    }

                    goto slow;
                case Op.Add:
                    if (TryAdd(ref registers, ref Unsafe.Add(ref registers, C(i)), i))
                    {
                        continue;
                    }

                    goto slow;
                case Op.AddN:
                    if (TryAdd(ref registers, ref Unsafe.Add(ref constants, C(i)), i))
                    {
                        continue;
                    }

                    goto slow;
                case Op.Sub:
                    if (TrySubtract(ref registers, ref Unsafe.Add(ref registers, C(i)), i))
                    {
                        continue;
                    }

                    goto slow;
                case Op.SubN:
                    if (TrySubtract(ref registers, ref Unsafe.Add(ref constants, C(i)), i))
                    {
                        continue;
                    }

                    goto slow;
                case Op.Mul:
                    if (TryMultiply(ref registers, ref Unsafe.Add(ref registers, C(i)), i))
                    {
                        continue;
                    }

                    goto slow;
                case Op.MulN:
                    if (TryMultiply(ref registers, ref Unsafe.Add(ref constants, C(i)), i))
                    {
                        continue;
                    }

                    goto slow;
                case Op.Div:
                    if (TryDivide(ref registers, ref Unsafe.Add(ref registers, C(i)), i))
                    {
                        continue;
                    }

                    goto slow;
                case Op.DivN:
                    if (TryDivide(ref registers, ref Unsafe.Add(ref constants, C(i)), i))
                    {
                        continue;
                    }

                    goto slow;
                case Op.Mod:
                    if (TryModulo(ref registers, ref Unsafe.Add(ref registers, C(i)), i))
                    {
                        continue;
                    }

                    goto slow;
                case Op.ModN:
                    if (TryModulo(ref registers, ref Unsafe.Add(ref constants, C(i)), i))
                    {
                        continue;
                    }

                    goto slow;
                case Op.Arith:
                    if (TryCalculate(closure.Proto.Code[pc - 1].Op, ref registers, ref constants, i))
                    {
                        continue;
                    }

                    goto slow;
                case Op.Unm:
                    if (Unsafe.Add(ref registers, B(i)).Ref is null)
                    {
                        SetNumber(ref Unsafe.Add(ref registers, A(i)), -Unsafe.Add(ref registers, B(i)).Num);
                        continue;
                    }

                    goto slow;
                case Op.Not:
                {
                    ref var operand = ref Unsafe.Add(ref registers, B(i));
                    if (operand.Ref is { Kind: LuaKind.SecretBoolean })
                    {
                        goto slow;
                    }

                    Unsafe.Add(ref registers, A(i)).Ref = operand.IsTruthy ? Singleton.False : Singleton.True;
                    continue;
                }

                case Op.Len:
                    if (Unsafe.Add(ref registers, B(i)).Ref is Table measured)
                    {
                        SetNumber(ref Unsafe.Add(ref registers, A(i)), measured.Length);
                        continue;
                    }

                    goto slow;
                case Op.Concat:
                {
                    frame.SavedPc = pc;
                    state.Concat(frame.Base + (int)B(i), (int)(C(i) - B(i)) + 1);
                    registers = ref Registers(state, frame);
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
                        registers = ref Registers(state, frame);
                    }

                    pc += Bx(i);
                    continue;

                case Op.Eq:
                {
                    ref var left = ref Operand(ref registers, ref constants, B(i));
                    ref var right = ref Operand(ref registers, ref constants, C(i));
                    if (left.Ref is not null || right.Ref is not null)
                    {
                        goto compare;
                    }

                    if (left.Num == right.Num == (A(i) != 0))
                    {
                        goto jump;
                    }

                    pc++;
                    continue;
                }

                case Op.EqK:
                {
                    var equal = EqualsConstant(
                        ref Unsafe.Add(ref registers, B(i)),
                        ref Unsafe.Add(ref constants, C(i))
                    );
                    if (equal is null)
                    {
                        goto compare;
                    }

                    if (equal == (A(i) != 0))
                    {
                        goto jump;
                    }

                    pc++;
                    continue;
                }

                case Op.Lt:
                {
                    ref var left = ref Unsafe.Add(ref registers, B(i));
                    ref var right = ref Unsafe.Add(ref registers, C(i));
                    if (left.Ref is not null || right.Ref is not null)
                    {
                        goto compare;
                    }

                    if (left.Num < right.Num == (A(i) != 0))
                    {
                        goto jump;
                    }

                    pc++;
                    continue;
                }

                case Op.LtN:
                {
                    ref var left = ref Unsafe.Add(ref registers, B(i));
                    if (left.Ref is not null)
                    {
                        goto compare;
                    }

                    if (left.Num < Unsafe.Add(ref constants, C(i)).Num == (A(i) != 0))
                    {
                        goto jump;
                    }

                    pc++;
                    continue;
                }

                case Op.Le:
                {
                    ref var left = ref Unsafe.Add(ref registers, B(i));
                    ref var right = ref Unsafe.Add(ref registers, C(i));
                    if (left.Ref is not null || right.Ref is not null)
                    {
                        goto compare;
                    }

                    if (left.Num <= right.Num == (A(i) != 0))
                    {
                        goto jump;
                    }

                    pc++;
                    continue;
                }

                case Op.LeN:
                {
                    ref var left = ref Unsafe.Add(ref registers, B(i));
                    if (left.Ref is not null)
                    {
                        goto compare;
                    }

                    if (left.Num <= Unsafe.Add(ref constants, C(i)).Num == (A(i) != 0))
                    {
                        goto jump;
                    }

                    pc++;
                    continue;
                }

                case Op.LtK:
                case Op.LeK:
                    goto compare;

                case Op.Test:
                {
                    ref var operand = ref Unsafe.Add(ref registers, A(i));
                    if (operand.Ref is { Kind: LuaKind.SecretBoolean })
                    {
                        goto slow;
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
                        goto slow;
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
                        registers = ref Registers(state, frame);
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
                            registers = ref Registers(state, frame);
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
                        registers = ref Registers(state, frame);
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
                    registers = ref Registers(state, frame);
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
                    registers = ref Registers(state, frame);
                }

                pc += 1 + offset;

                continue;
            }

            // An instruction that its fast way could not do.
            slow:
            {
                frame.SavedPc = pc;
                RunSlowly(state, frame, closure, i);
                registers = ref Registers(state, frame);
                continue;
            }

            compare:
            {
                frame.SavedPc = pc;
                var result = CompareSlowly(state, frame, closure);
                registers = ref Registers(state, frame);
                if (result == (A(i) != 0))
                {
                    goto jump;
                }

                pc++;
                continue;
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
                    if (
                        callback.Intrinsic is Intrinsic.None or Intrinsic.Next
                        || (default(TMode).HasHooks && IsSeenByHook(state, callback))
                    )
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

                registers = ref Registers(state, frame);
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
