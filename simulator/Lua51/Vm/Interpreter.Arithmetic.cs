using System.Runtime.CompilerServices;

namespace AzerothsTopTalent.Lua51;

/// <summary>Arithmetic on two numbers, the second one in a register or a constant (N). False for anything else.</summary>
internal static partial class Interpreter
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryAdd(ref DynValue registers, ref DynValue right, ulong i)
    {
        ref var left = ref Unsafe.Add(ref registers, B(i));
        if (left.Ref is not null || right.Ref is not null)
        {
            return false;
        }

        SetNumber(ref Unsafe.Add(ref registers, A(i)), left.Num + right.Num);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TrySubtract(ref DynValue registers, ref DynValue right, ulong i)
    {
        ref var left = ref Unsafe.Add(ref registers, B(i));
        if (left.Ref is not null || right.Ref is not null)
        {
            return false;
        }

        SetNumber(ref Unsafe.Add(ref registers, A(i)), left.Num - right.Num);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryMultiply(ref DynValue registers, ref DynValue right, ulong i)
    {
        ref var left = ref Unsafe.Add(ref registers, B(i));
        if (left.Ref is not null || right.Ref is not null)
        {
            return false;
        }

        SetNumber(ref Unsafe.Add(ref registers, A(i)), left.Num * right.Num);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryDivide(ref DynValue registers, ref DynValue right, ulong i)
    {
        ref var left = ref Unsafe.Add(ref registers, B(i));
        if (left.Ref is not null || right.Ref is not null)
        {
            return false;
        }

        SetNumber(ref Unsafe.Add(ref registers, A(i)), left.Num / right.Num);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryModulo(ref DynValue registers, ref DynValue right, ulong i)
    {
        ref var left = ref Unsafe.Add(ref registers, B(i));
        if (left.Ref is not null || right.Ref is not null)
        {
            return false;
        }

        SetNumber(ref Unsafe.Add(ref registers, A(i)), Arithmetic.Mod(left.Num, right.Num));
        return true;
    }

    /// <summary>The rest: powers, and a constant on the left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryCalculate(OpCode op, ref DynValue registers, ref DynValue constants, ulong i)
    {
        ref var left = ref Operand(ref registers, ref constants, B(i));
        ref var right = ref Operand(ref registers, ref constants, C(i));
        if (left.Ref is not null || right.Ref is not null)
        {
            return false;
        }

        SetNumber(ref Unsafe.Add(ref registers, A(i)), Arithmetic.Apply(op, left.Num, right.Num));
        return true;
    }

    /// <summary>Whether a register equals a constant; null where only the slow way tells.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool? EqualsConstant(ref DynValue left, ref DynValue right)
    {
        if (left.Ref is null)
        {
            return right.Ref is null && left.Num == right.Num;
        }

        if (ReferenceEquals(left.Ref, right.Ref))
        {
            return true;
        }

        return left.Ref is LuaString text ? text.Equals(right.Ref as LuaString)
            : left.Ref is SecretValue ? null
            : false;
    }
}
