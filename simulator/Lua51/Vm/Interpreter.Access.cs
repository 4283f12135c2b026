using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace AzerothsTopTalent.Lua51;

/// <summary>
/// Reading and writing of variables and fields where no metamethod and no error is in the way. False sends the
/// instruction the slow way, with nothing changed.
/// </summary>
internal static partial class Interpreter
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryGetGlobal(Closure closure, ref DynValue registers, ref DynValue constants, ulong i)
    {
        ref var name = ref Unsafe.Add(ref constants, Bx(i));
        ref var slot = ref closure.Env.FindString(Unsafe.As<LuaString>(name.Ref!));
        return TryRead(closure.Env, ref slot, ref Unsafe.Add(ref registers, A(i)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TrySetGlobal(Closure closure, ref DynValue registers, ref DynValue constants, ulong i)
    {
        ref var name = ref Unsafe.Add(ref constants, Bx(i));
        ref var slot = ref closure.Env.FindString(Unsafe.As<LuaString>(name.Ref!));
        if (Unsafe.IsNullRef(ref slot) || slot.IsNil)
        {
            return false;
        }

        closure.Env.AbsentEvents = 0;
        Copy(ref slot, ref Unsafe.Add(ref registers, A(i)));
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryGetField(ref DynValue registers, ref DynValue constants, ulong i)
    {
        if (Unsafe.Add(ref registers, B(i)).Ref is not Table table)
        {
            return false;
        }

        ref var slot = ref table.FindString(Unsafe.As<LuaString>(Unsafe.Add(ref constants, C(i)).Ref!));
        return TryRead(table, ref slot, ref Unsafe.Add(ref registers, A(i)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryGetTable(ref DynValue registers, ref DynValue key, ulong i)
    {
        if (Unsafe.Add(ref registers, B(i)).Ref is not Table table || key.Ref is SecretValue)
        {
            return false;
        }

        ref var slot = ref (key.Ref is null ? ref table.FindNumber(key.Num) : ref table.Find(key));
        return TryRead(table, ref slot, ref Unsafe.Add(ref registers, A(i)));
    }

    /// <summary>A slot's value, or nil when there is none and no metatable to ask.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryRead(Table table, ref DynValue slot, ref DynValue target)
    {
        if (!Unsafe.IsNullRef(ref slot) && !slot.IsNil)
        {
            Copy(ref target, ref slot);
            return true;
        }

        if (table.Metatable is not null)
        {
            return false;
        }

        target.Ref = Singleton.Nil;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TrySetField(ref DynValue registers, ref DynValue constants, ulong i)
    {
        if (Unsafe.Add(ref registers, A(i)).Ref is not Table table)
        {
            return false;
        }

        ref var value = ref Operand(ref registers, ref constants, C(i));
        var key = Unsafe.As<LuaString>(Unsafe.Add(ref constants, B(i)).Ref!);
        ref var slot = ref table.FindString(key);
        if (!Unsafe.IsNullRef(ref slot) && !slot.IsNil)
        {
            table.AbsentEvents = 0;
            Copy(ref slot, ref value);
            return true;
        }

        if (table.Metatable is not null)
        {
            return false;
        }

        table.SlotFor(key) = value;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TrySetTable(ref DynValue registers, ref DynValue constants, ulong i)
    {
        ref var key = ref Operand(ref registers, ref constants, B(i));
        if (Unsafe.Add(ref registers, A(i)).Ref is not Table table || key.Ref is not null)
        {
            return false;
        }

        ref var slot = ref table.FindNumber(key.Num);
        if (Unsafe.IsNullRef(ref slot) || (table.Metatable is not null && slot.IsNil))
        {
            return false;
        }

        Copy(ref slot, ref Operand(ref registers, ref constants, C(i)));
        return true;
    }

    /// <summary>A method: in the object itself, or one step through its metatable's __index table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryGetMethod(Machine machine, ref DynValue registers, ref DynValue constants, ulong i)
    {
        ref var target = ref Unsafe.Add(ref registers, B(i));
        if (target.Ref is not Table table)
        {
            return false;
        }

        var key = Unsafe.As<LuaString>(Unsafe.Add(ref constants, C(i)).Ref!);
        ref var slot = ref table.FindString(key);
        if (Unsafe.IsNullRef(ref slot) || slot.IsNil)
        {
            if (machine.FastMeta(table.Metatable, MetaEvent.Index).Ref is not Table methods)
            {
                return false;
            }

            slot = ref methods.FindString(key);
        }

        if (Unsafe.IsNullRef(ref slot) || slot.IsNil)
        {
            return false;
        }

        var self = target;
        Unsafe.Add(ref registers, A(i) + 1) = self;
        Copy(ref Unsafe.Add(ref registers, A(i)), ref slot);
        return true;
    }

    /// <summary>Where the running frame's registers are: asked anew after anything that may move the stack.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref DynValue Registers(Coroutine state, CallFrame frame) =>
        ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(state.Stack), frame.Base);
}
