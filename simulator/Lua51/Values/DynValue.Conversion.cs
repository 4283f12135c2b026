namespace AzerothsTopTalent.Lua51;

public partial struct DynValue
{
    /// <summary>
    /// Converts the usual .NET values: null, bool, numbers, string, byte[], delegates of the callback shape, and Lua's
    /// own objects.
    /// </summary>
    /// <exception cref="ArgumentException">The type has no counterpart in Lua, or one that needs the script.</exception>
    public static DynValue FromObject(object? value) =>
        value switch
        {
            null => Nil,
            DynValue dyn => dyn,
            bool flag => NewBoolean(flag),
            string text => NewString(text),
            byte[] bytes => NewString(bytes),
            double or float or int or uint or long or ulong or short or ushort or byte or sbyte => new(
                Convert.ToDouble(value)
            ),
            LuaObject reference => new(reference),
            Func<ScriptExecutionContext, CallbackArguments, DynValue> callback => NewCallback(callback),
            _ => throw new ArgumentException(
                $"A {value.GetType().Name} becomes a Lua value only for a script: use FromObject(script, value).",
                nameof(value)
            ),
        };

    /// <summary>
    /// Converts any .NET value that Lua can hold: the usual ones; enums as numbers; delegates of any shape as functions;
    /// lists, dictionaries and other sequences as new tables; tuples as several values; a registered type as its static
    /// members; objects of registered types as userdata.
    /// </summary>
    /// <exception cref="ArgumentException">The type has no counterpart in Lua and is not registered.</exception>
    public static DynValue FromObject(Script script, object? value)
    {
        ArgumentNullException.ThrowIfNull(script);
        return LuaValue.TryConvert(script, value, out var result) is { } refusal
            ? throw new ArgumentException(refusal + ".", nameof(value))
            : result;
    }

    /// <summary>
    /// The nearest .NET value: null, bool, double, string, the object of a userdata, or Lua's own object.
    /// </summary>
    public readonly object? ToObject() => ToObject<object>();

    /// <summary>
    /// The value as a .NET type: numbers (whole and within range where the type is), bool, string, byte[], enums by
    /// number or name, arrays, lists and dictionaries of tables, the object of a userdata, Lua's own objects; null for
    /// nil where the type allows it.
    /// </summary>
    /// <exception cref="InvalidCastException">The value is none of that type.</exception>
    public readonly T ToObject<T>()
    {
        var cost = 0;
        var value = ToScalar();
        return ClrValue.TryConvert(value, typeof(T), out var result, ref cost)
            ? (T)result!
            : throw new InvalidCastException($"A Lua {value.TypeName} is no {typeof(T).Name}: {value}.");
    }
}
