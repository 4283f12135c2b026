using System.Runtime.CompilerServices;

namespace AzerothsTopTalent.Lua51;

public partial class Coroutine
{
    private const int MaxMetaLoop = 100;

    internal DynValue MetamethodOf(DynValue value, LuaString name) =>
        Machine.MetatableOf(value) is { } metatable ? metatable.RawGet(name) : DynValue.Nil;

    /// <summary>Calls a handler with two operands for one result.</summary>
    internal DynValue CallMeta(DynValue handler, DynValue first, DynValue second)
    {
        var function = Math.Max(Frame.IsLua ? Frame.Top : Top, Top);
        EnsureStack(function + 4);
        Stack[function] = handler;
        Stack[function + 1] = first;
        Stack[function + 2] = second;
        var top = Top;
        Top = function + 3;
        Call(function, 1);
        Top = top;
        return Stack[function];
    }

    /// <summary>Calls a function with one argument for one result.</summary>
    internal DynValue CallMeta1(DynValue handler, DynValue argument)
    {
        var function = Math.Max(Frame.IsLua ? Frame.Top : Top, Top);
        EnsureStack(function + 3);
        Stack[function] = handler;
        Stack[function + 1] = argument;
        var top = Top;
        Top = function + 2;
        Call(function, 1);
        Top = top;
        return Stack[function];
    }

    private void CallMetaSet(DynValue handler, DynValue table, DynValue key, DynValue value)
    {
        var function = Math.Max(Frame.IsLua ? Frame.Top : Top, Top);
        EnsureStack(function + 5);
        Stack[function] = handler;
        Stack[function + 1] = table;
        Stack[function + 2] = key;
        Stack[function + 3] = value;
        var top = Top;
        Top = function + 4;
        Call(function, 0);
        Top = top;
    }

    /// <summary>value[key] by all rules.</summary>
    /// <param name="value">What is indexed.</param>
    /// <param name="key">The key.</param>
    /// <param name="register">The register of the value, for the message; -1 when it is in none.</param>
    internal DynValue Index(DynValue value, DynValue key, int register)
    {
        if (key.Ref is SecretValue)
        {
            throw SecretError(key, "index", -1, asKey: true);
        }

        for (var loop = 0; loop < MaxMetaLoop; loop++)
        {
            DynValue handler;
            if (value.Ref is Table table)
            {
                ref var slot = ref table.Find(key);
                if (!Unsafe.IsNullRef(ref slot) && !slot.IsNil)
                {
                    return slot;
                }

                handler = Machine.FastMeta(table.Metatable, MetaEvent.Index);
                if (handler.IsNil)
                {
                    return DynValue.Nil;
                }
            }
            else
            {
                handler = MetamethodOf(value, Machine.Names.Index);
                if (handler.IsNil || value.Ref is SecretValue)
                {
                    throw TypeError(value, register, "index");
                }
            }

            if (handler.Ref is Closure or CallbackFunction)
            {
                return CallMeta(handler, value, key);
            }

            value = handler;
            register = -1;
        }

        throw Error("loop in gettable");
    }

    /// <summary>target[key] = value by all rules.</summary>
    internal void SetIndex(DynValue target, DynValue key, DynValue value, int register)
    {
        if (key.Ref is SecretValue)
        {
            throw SecretError(key, "index", -1, asKey: true);
        }

        for (var loop = 0; loop < MaxMetaLoop; loop++)
        {
            DynValue handler;
            if (target.Ref is Table table)
            {
                ref var slot = ref CheckedSlot(table, key);
                handler = slot.IsNil ? Machine.FastMeta(table.Metatable, MetaEvent.NewIndex) : DynValue.Nil;
                if (handler.IsNil)
                {
                    slot = value;
                    return;
                }
            }
            else
            {
                handler = MetamethodOf(target, Machine.Names.NewIndex);
                if (handler.IsNil || target.Ref is SecretValue)
                {
                    throw TypeError(target, register, "index");
                }
            }

            if (handler.Ref is Closure or CallbackFunction)
            {
                CallMetaSet(handler, target, key, value);
                return;
            }

            target = handler;
            register = -1;
        }

        throw Error("loop in settable");
    }

    /// <summary>The slot of a key that Lua code gave.</summary>
    internal ref DynValue CheckedSlot(Table table, DynValue key)
    {
        if (key.IsNil)
        {
            throw Error("table index is nil");
        }

        if (key.Ref is null && double.IsNaN(key.Num))
        {
            throw Error("table index is NaN");
        }

        return ref table.SlotFor(key);
    }

    internal DynValue Arithmetic(OpCode op, DynValue left, DynValue right, int leftRegister, int rightRegister)
    {
        if (left.IsSecret || right.IsSecret)
        {
            throw left.IsSecret
                ? SecretError(left, "perform arithmetic on", leftRegister)
                : SecretError(right, "perform arithmetic on", rightRegister);
        }

        if (left.CastToNumber() is { } a && right.CastToNumber() is { } b)
        {
            return new DynValue(Lua51.Arithmetic.Apply(op, a, b));
        }

        var name = Machine.Names.OfArithmetic(op);
        var handler = MetamethodOf(left, name);
        if (handler.IsNil)
        {
            handler = MetamethodOf(right, name);
        }

        if (handler.IsNil)
        {
            throw left.CastToNumber() is null
                ? TypeError(left, leftRegister, "perform arithmetic on")
                : TypeError(right, rightRegister, "perform arithmetic on");
        }

        return CallMeta(handler, left, right);
    }

    internal DynValue LengthOf(DynValue value, int register)
    {
        switch (value.Ref)
        {
            case Table table:
                return new DynValue((double)table.Length);
            case LuaString text:
                return new DynValue((double)text.Length);
            case SecretValue:
                throw SecretError(value, "get length of", register);
            default:
                var handler = MetamethodOf(value, Machine.Names.Len);
                return handler.IsNil
                    ? throw TypeError(value, register, "get length of")
                    : CallMeta(handler, value, DynValue.Nil);
        }
    }
}
