using System.Collections;

namespace AzerothsTopTalent.Lua51;

/// <summary>The arguments of a callback. Reading beyond the last one gives nil.</summary>
public sealed class CallbackArguments : IReadOnlyList<DynValue>
{
    private readonly Coroutine coroutine;
    private readonly DynValue[] values;

    internal CallbackArguments(Coroutine coroutine, DynValue[] values)
    {
        this.coroutine = coroutine;
        this.values = values;
    }

    public int Count => values.Length;

    public DynValue this[int index] => (uint)index < (uint)values.Length ? values[index] : DynValue.Nil;

    /// <summary>Whether an argument is a secret value.</summary>
    public bool IsSecret(int index) => this[index].IsSecret;

    /// <summary>All arguments, as a new array.</summary>
    public DynValue[] GetArray(int skip = 0) => skip >= values.Length ? [] : values[skip..];

    /// <summary>The first arguments alone.</summary>
    internal CallbackArguments Take(int count) => new(coroutine, values[..Math.Min(count, values.Length)]);

    /// <summary>An argument that must have a type; numbers and strings convert into each other.</summary>
    /// <exception cref="ScriptRuntimeException">It has another: the message is that of Lua's own functions.</exception>
    public DynValue AsType(int index, DataType type, bool allowNil = false)
    {
        var value = this[index];
        if (allowNil && value.IsNil)
        {
            return value;
        }

        var actual = value.Type;
        if (actual == type || (type == DataType.Function && actual == DataType.ClrFunction))
        {
            return value;
        }

        return type switch
        {
            DataType.String when value.CastToString() is { } text => DynValue.NewString(text),
            DataType.Number when value.CastToNumber() is { } number => new DynValue(number),
            _ => throw coroutine.ArgumentTypeError(index + 1, NameOf(type)),
        };
    }

    public string AsString(int index) => AsType(index, DataType.String).String!;

    public double AsNumber(int index) => AsType(index, DataType.Number).Number;

    /// <summary>A number cut to a whole one.</summary>
    public int AsInt(int index) => (int)AsNumber(index);

    public Table AsTable(int index) => AsType(index, DataType.Table).Table!;

    /// <summary>The error of an argument that is wrong for a reason of the callback's own.</summary>
    public ScriptRuntimeException BadArgument(int index, string reason) => coroutine.ArgumentError(index + 1, reason);

    private static string NameOf(DataType type) =>
        type switch
        {
            DataType.Function or DataType.ClrFunction => "function",
            DataType.UserData => "userdata",
            _ => type.ToString().ToLowerInvariant(),
        };

    public IEnumerator<DynValue> GetEnumerator() => ((IEnumerable<DynValue>)values).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => values.GetEnumerator();
}
