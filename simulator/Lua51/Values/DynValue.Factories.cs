using System.Runtime.CompilerServices;

namespace AzerothsTopTalent.Lua51;

public partial struct DynValue
{
    public static DynValue Nil
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(Singleton.Nil);
    }

    public static DynValue True
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(Singleton.True);
    }

    public static DynValue False
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(Singleton.False);
    }

    /// <summary>No value at all: what a callback returns to give Lua nothing.</summary>
    public static DynValue Void => new(TupleValue.Empty);

    public static DynValue NewNumber(double value) => new(value);

    public static DynValue NewBoolean(bool value) => value ? True : False;

    /// <summary>A string of the text's UTF-8 bytes; nil for null.</summary>
    public static DynValue NewString(string? text) => text is null ? Nil : new(LuaString.From(text));

    /// <summary>A string of these bytes (copied).</summary>
    public static DynValue NewString(ReadOnlySpan<byte> bytes) => new(new LuaString(bytes.ToArray()));

    public static DynValue NewTable(Table table) => new(table);

    /// <summary>A function Lua can call.</summary>
    public static DynValue NewCallback(
        Func<ScriptExecutionContext, CallbackArguments, DynValue> callback,
        string? name = null
    ) => new(new CallbackFunction(callback, name));

    public static DynValue NewCallback(CallbackFunction callback) => new(callback);

    public static DynValue NewClosure(Closure closure) => new(closure);

    public static DynValue NewCoroutine(Coroutine coroutine) => new(coroutine);

    public static DynValue NewUserData(UserData userData) => new(userData);

    /// <summary>Several values; a callback returns them all.</summary>
    public static DynValue NewTuple(params DynValue[] values) =>
        values.Length == 1 ? values[0] : new(new TupleValue(values));

    /// <summary>The value as a secret: Lua may hold it and pass it on, nothing else. nil has nothing to hide.</summary>
    public readonly DynValue AsSecret() =>
        Ref is SecretValue or { Kind: LuaKind.Nil } ? this : new(new SecretValue(this));

    public static implicit operator DynValue(double value) => new(value);

    public static implicit operator DynValue(bool value) => value ? True : False;

    public static implicit operator DynValue(string? value) => NewString(value);

    public static implicit operator DynValue(LuaObject? value) => value is null ? Nil : new(value);
}
