using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace AzerothsTopTalent.Lua51;

/// <summary>.NET values as Lua values.</summary>
internal static class LuaValue
{
    /// <summary>Converts a value; gives the reason when its type has no counterpart in Lua.</summary>
    internal static string? TryConvert(Script script, object? value, out DynValue result)
    {
        result = DynValue.Nil;
        switch (value)
        {
            case null:
                return null;
            case DynValue dyn:
                result = dyn;
                return null;
            case bool flag:
                result = flag;
                return null;
            case string text:
                result = text;
                return null;
            case char character:
                result = character.ToString();
                return null;
            case byte[] bytes:
                result = DynValue.NewString(bytes);
                return null;
            case LuaObject reference:
                result = reference;
                return null;
            case Enum or sbyte or byte or short or ushort or int or uint or long or ulong or float or double or decimal:
                result = Convert.ToDouble(value, CultureInfo.InvariantCulture);
                return null;
            case Func<ScriptExecutionContext, CallbackArguments, DynValue> callback:
                result = DynValue.NewCallback(callback);
                return null;
            case Delegate method:
                result = FromDelegate(method);
                return null;
            case Type type when TypeRegistry.Exactly(type) is { } known:
                result = script.Machine.Objects.TypeTable(known);
                return null;
            default:
                return TypeRegistry.For(value.GetType()) is { } descriptor
                    ? Wrapped(script, value, descriptor, out result)
                    : FromCollection(script, value, out result);
        }
    }

    /// <summary>As <see cref="TryConvert"/>, for the result of a call: what cannot be converted is the script's error.</summary>
    internal static DynValue OfResult(ScriptExecutionContext context, object? value) =>
        TryConvert(context.OwnerScript, value, out var result) is { } refusal ? throw context.Error(refusal) : result;

    private static string? Wrapped(Script script, object value, TypeDescriptor descriptor, out DynValue result)
    {
        result = new UserData(value, script.Machine.Objects.MetatableOf(descriptor));
        return null;
    }

    private static DynValue FromDelegate(Delegate method)
    {
        var group = new MethodGroup(method.Method.Name, [method.GetType().GetMethod("Invoke")!]);
        var returnsNothing = method.Method.ReturnType == typeof(void);
        return DynValue.NewCallback(
            (context, arguments) =>
            {
                var value = group.Invoke(context, method, arguments, 0);
                return returnsNothing ? DynValue.Void : OfResult(context, value);
            },
            method.Method.Name
        );
    }

    private static string? FromCollection(Script script, object value, out DynValue result)
    {
        result = DynValue.Nil;
        switch (value)
        {
            case ITuple tuple:
                var parts = new DynValue[tuple.Length];
                for (var i = 0; i < parts.Length; i++)
                {
                    if (TryConvert(script, tuple[i], out parts[i]) is { } refusal)
                    {
                        return refusal;
                    }
                }

                result = DynValue.NewTuple(parts);
                return null;
            case IDictionary dictionary:
                return FromDictionary(script, dictionary, out result);
            case IEnumerable items:
                return FromItems(script, items, out result);
            default:
                var name = value.GetType().Name;
                return $"a {name} has no counterpart in Lua; register it with UserData.RegisterType<{name}>()";
        }
    }

    private static string? FromDictionary(Script script, IDictionary dictionary, out DynValue result)
    {
        var table = new Table(script);
        result = table;
        foreach (DictionaryEntry entry in dictionary)
        {
            var refusal =
                TryConvert(script, entry.Key, out var key) ?? TryConvert(script, entry.Value, out var value) ?? Set();
            if (refusal is not null)
            {
                return refusal;
            }

            string? Set()
            {
                table[key] = value;
                return null;
            }
        }

        return null;
    }

    private static string? FromItems(Script script, IEnumerable items, out DynValue result)
    {
        var table = new Table(script);
        result = table;
        var index = 0;
        foreach (var item in items)
        {
            if (TryConvert(script, item, out var value) is { } refusal)
            {
                return refusal;
            }

            table[++index] = value;
        }

        return null;
    }
}
