using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace AzerothsTopTalent.Lua51;

/// <summary>
/// A Lua value: a reference and a double. Numbers have no reference, so storing one into the stack or a table costs
/// no write barrier; every other value is its reference.
/// </summary>
/// <remarks>
/// <c>default</c> is the number 0, not nil: use <see cref="Nil"/>. Reading <see cref="Table"/>, <see cref="Function"/>
/// and the like of a value of another type gives null; <see cref="Number"/> gives 0. A secret value keeps its type
/// and its content is readable by the host (see <see cref="IsSecret"/>).
/// </remarks>
[DebuggerDisplay("{ToDebugString()}")]
public partial struct DynValue
{
    internal LuaObject? Ref;
    internal double Num;

    internal DynValue(LuaObject reference)
    {
        Ref = reference;
        Num = 0;
    }

    internal DynValue(double number)
    {
        Ref = null;
        Num = number;
    }

    /// <summary>The type; of a secret value, the type of what it hides.</summary>
    public readonly DataType Type =>
        Ref is null
            ? DataType.Number
            : Ref.Kind switch
            {
                LuaKind.Nil => DataType.Nil,
                LuaKind.False or LuaKind.True or LuaKind.SecretBoolean => DataType.Boolean,
                LuaKind.String => DataType.String,
                LuaKind.Table => DataType.Table,
                LuaKind.Closure => DataType.Function,
                LuaKind.Callback => DataType.ClrFunction,
                LuaKind.Thread => DataType.Thread,
                LuaKind.Secret => Unsafe.As<SecretValue>(Ref).Inner.Type,
                LuaKind.Tuple => DataType.Tuple,
                _ => DataType.UserData,
            };

    /// <summary>The name Lua's <c>type</c> gives.</summary>
    public readonly string TypeName =>
        Type switch
        {
            DataType.Nil => "nil",
            DataType.Boolean => "boolean",
            DataType.Number => "number",
            DataType.String => "string",
            DataType.Table => "table",
            DataType.Function or DataType.ClrFunction => "function",
            DataType.Thread => "thread",
            DataType.UserData => "userdata",
            _ => "tuple",
        };

    /// <summary>Whether Lua code may hold this value but not look into it.</summary>
    public readonly bool IsSecret => Ref is SecretValue;

    internal readonly bool IsNil
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ReferenceEquals(Ref, Singleton.Nil);
    }

    internal readonly bool IsNumber
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Ref is null;
    }

    /// <summary>False for nil and false. Meaningless for a secret boolean: the machine asks before.</summary>
    internal readonly bool IsTruthy
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Ref is null || Ref.Kind > LuaKind.False;
    }

    /// <summary>The value without its secrecy, for the host's eyes.</summary>
    public readonly DynValue Reveal() => Ref is SecretValue secret ? secret.Inner : this;

    public readonly bool IsNilValue() => IsNil;

    public readonly bool Boolean => Reveal().Ref is { Kind: LuaKind.True };

    public readonly double Number => Reveal() is { Ref: null } number ? number.Num : 0;

    /// <summary>A string's bytes read as UTF-8 (bytes that are not become U+FFFD); null when not a string.</summary>
    public readonly string? String => (Reveal().Ref as LuaString)?.ToUtf16();

    /// <summary>A string's bytes; empty when not a string.</summary>
    public readonly ReadOnlyMemory<byte> Bytes => (Reveal().Ref as LuaString)?.Memory ?? default;

    public readonly Table? Table => Reveal().Ref as Table;

    public readonly Closure? Function => Reveal().Ref as Closure;

    public readonly CallbackFunction? Callback => Reveal().Ref as CallbackFunction;

    public readonly Coroutine? Coroutine => Reveal().Ref as Coroutine;

    public readonly UserData? UserData => Reveal().Ref as UserData;

    /// <summary>The values of a tuple; of any other value, itself alone.</summary>
    public readonly DynValue[] Tuple => Ref is TupleValue tuple ? tuple.Values : [this];

    /// <summary>The first value of a tuple (nil when it is empty), or the value itself.</summary>
    public readonly DynValue ToScalar() =>
        Ref is TupleValue tuple ? (tuple.Values.Length == 0 ? Nil : tuple.Values[0]) : this;

    /// <summary>Whether Lua counts the value as true.</summary>
    public readonly bool CastToBool() => Reveal().IsTruthy;

    /// <summary>The number, or what a numeral in a string says; null when neither.</summary>
    public readonly double? CastToNumber()
    {
        var value = Reveal();
        if (value.Ref is null)
        {
            return value.Num;
        }

        return value.Ref is LuaString text && NumberParser.TryParse(text.Span, out var number) ? number : null;
    }

    /// <summary>The string, or a number's text; null when neither.</summary>
    public readonly string? CastToString()
    {
        var value = Reveal();
        return value.Ref is null ? NumberText.Format(value.Num) : value.String;
    }

    /// <summary>What <c>print</c> would write, metamethods aside.</summary>
    public override readonly string ToString() => BasicText.Of(this);

    internal readonly string ToDebugString() => (IsSecret ? "secret " : "") + TypeName + " " + ToString();
}
