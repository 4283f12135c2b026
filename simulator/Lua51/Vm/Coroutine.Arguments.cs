namespace AzerothsTopTalent.Lua51;

/// <summary>What library functions use to read their arguments and give results. Arguments count from 1.</summary>
public partial class Coroutine
{
    internal int ArgumentCount => Top - Frame.Base;

    internal bool HasArgument(int n) => Frame.Base + n - 1 < Top;

    /// <summary>An argument; nil beyond the last.</summary>
    internal DynValue Argument(int n)
    {
        var slot = Frame.Base + n - 1;
        return slot < Top ? Stack[slot] : DynValue.Nil;
    }

    internal bool IsNoneOrNil(int n) => Argument(n).IsNil;

    internal void SetArgumentCount(int count)
    {
        var end = Frame.Base + count;
        EnsureStack(end + MinNativeStack);
        while (Top < end)
        {
            Stack[Top++] = DynValue.Nil;
        }

        Top = end;
    }

    internal void Push(DynValue value)
    {
        if (Top == Stack.Length)
        {
            EnsureStack(Top + 1);
        }

        Stack[Top++] = value;
    }

    internal void Push(string text) => Push(new DynValue(LuaString.From(text)));

    internal int Return(DynValue value)
    {
        Push(value);
        return 1;
    }

    internal int Return(double value)
    {
        Push(new DynValue(value));
        return 1;
    }

    internal int Return(bool value)
    {
        Push(DynValue.NewBoolean(value));
        return 1;
    }

    internal int Return(string text)
    {
        Push(text);
        return 1;
    }

    internal int Return(byte[] bytes)
    {
        Machine.Allocate(bytes.Length + 56);
        Push(new DynValue(new LuaString(bytes)));
        return 1;
    }

    internal ScriptRuntimeException ArgumentError(int n, string reason)
    {
        if (Frame.Kind == FrameKind.Base)
        {
            return new ScriptRuntimeException(DynValue.NewString($"bad argument #{n} ({reason})"));
        }

        var called = CalledNameOf(Frame);
        if (called is ("method", var method))
        {
            n--;
            if (n == 0)
            {
                return LibraryError($"calling '{method}' on bad self ({reason})");
            }
        }

        return LibraryError($"bad argument #{n} to '{called?.Name ?? "?"}' ({reason})");
    }

    internal ScriptRuntimeException ArgumentTypeError(int n, string expected) =>
        ArgumentError(n, $"{expected} expected, got {TypeNameOf(n)}");

    internal string TypeNameOf(int n) => HasArgument(n) ? Argument(n).TypeName : "no value";

    internal void CheckAny(int n)
    {
        if (!HasArgument(n))
        {
            throw ArgumentError(n, "value expected");
        }
    }

    internal Table CheckTable(int n) => Argument(n).Ref as Table ?? throw ArgumentTypeError(n, "table");

    internal void CheckFunction(int n)
    {
        if (Argument(n).Ref is not (Closure or CallbackFunction))
        {
            throw ArgumentTypeError(n, "function");
        }
    }

    internal double CheckNumber(int n)
    {
        var value = Argument(n);
        if (value.Ref is null)
        {
            return value.Num;
        }

        return value.Ref is LuaString text && NumberParser.TryParse(text.Span, out var number)
            ? number
            : throw ArgumentTypeError(n, "number");
    }

    internal double OptionalNumber(int n, double otherwise) => IsNoneOrNil(n) ? otherwise : CheckNumber(n);

    /// <summary>A number cut to a 64-bit integer as a C cast does it on x86.</summary>
    internal long CheckLong(int n) => ToLong(CheckNumber(n));

    internal static long ToLong(double number) =>
        number is >= -9.2233720368547758e18 and < 9.2233720368547758e18 ? (long)number : long.MinValue;

    internal int CheckInt(int n) => unchecked((int)CheckLong(n));

    internal long OptionalLong(int n, long otherwise) => IsNoneOrNil(n) ? otherwise : CheckLong(n);

    internal int OptionalInt(int n, int otherwise) => IsNoneOrNil(n) ? otherwise : CheckInt(n);

    /// <summary>A string; a number becomes its text, on the stack too.</summary>
    internal LuaString CheckString(int n)
    {
        var value = Argument(n);
        if (value.Ref is LuaString text)
        {
            return text;
        }

        if (value.Ref is null && HasArgument(n))
        {
            var converted = NumberText.ToLuaString(value.Num);
            Stack[Frame.Base + n - 1] = new DynValue(converted);
            return converted;
        }

        throw ArgumentTypeError(n, "string");
    }

    internal LuaString? OptionalString(int n) => IsNoneOrNil(n) ? null : CheckString(n);

    /// <summary>An argument that must be one of some words; gives which.</summary>
    internal int CheckOption(int n, string? otherwise, params ReadOnlySpan<string> options)
    {
        var name = otherwise is not null && IsNoneOrNil(n) ? otherwise : CheckString(n).ToString();
        var index = options.IndexOf(name);
        return index >= 0 ? index : throw ArgumentError(n, $"invalid option '{name}'");
    }

    /// <summary>Refuses to push more values than C Lua has room for.</summary>
    internal void CheckRoom(int count, string message)
    {
        if (ArgumentCount + (long)count > 8000)
        {
            throw LibraryError($"stack overflow ({message})");
        }

        EnsureStack(Top + count + MinNativeStack);
    }

    /// <summary>What <c>tostring</c> gives: a secret makes a secret.</summary>
    internal DynValue ToText(DynValue value)
    {
        if (value.Ref is SecretValue secret)
        {
            return ToText(secret.Inner).AsSecret();
        }

        var handler = MetamethodOf(value, Machine.Names.ToStringName);
        if (!handler.IsNil)
        {
            return CallMeta1(handler, value);
        }

        return value.Ref switch
        {
            LuaString => value,
            null => new DynValue(NumberText.ToLuaString(value.Num)),
            _ => DynValue.NewString(BasicText.Of(value)),
        };
    }

    /// <summary>The globals of the function that called the running one.</summary>
    internal Table CallerEnvironment =>
        Frame.Previous is { IsLua: true } caller ? ((Closure)Stack[caller.Function].Ref!).Env : Env;
}
