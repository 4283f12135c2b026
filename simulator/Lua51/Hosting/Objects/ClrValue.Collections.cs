using System.Collections;

namespace AzerothsTopTalent.Lua51;

internal static partial class ClrValue
{
    /// <summary>A table as an array, a list or a dictionary, where all that is in it converts.</summary>
    private static int? ToCollection(Table table, Type type, out object? result)
    {
        result = null;
        if (type.IsSZArray && ToList(table, type.GetElementType()!) is { } items)
        {
            var array = Array.CreateInstance(type.GetElementType()!, items.Count);
            items.CopyTo(array, 0);
            result = array;
        }
        else if (type.GetGenericArguments() is [var element] && IsListOf(type, element))
        {
            result = ToList(table, element);
        }
        else if (type.GetGenericArguments() is [var key, var value] && IsDictionaryOf(type, key, value))
        {
            result = ToDictionary(table, key, value);
        }

        return result is null ? null : Built;
    }

    private static bool IsListOf(Type type, Type element) =>
        type.IsAssignableFrom(typeof(List<>).MakeGenericType(element));

    private static bool IsDictionaryOf(Type type, Type key, Type value) =>
        (key == typeof(string) || key.IsPrimitive)
        && type.IsAssignableFrom(typeof(Dictionary<,>).MakeGenericType(key, value));

    private static IList? ToList(Table table, Type element)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        for (var i = 1; i <= table.Length; i++)
        {
            var cost = 0;
            if (!TryConvert(table[i], element, out var item, ref cost))
            {
                return null;
            }

            list.Add(item);
        }

        return list;
    }

    private static IDictionary? ToDictionary(Table table, Type keyType, Type element)
    {
        var dictionary = (IDictionary)
            Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(keyType, element))!;
        foreach (var (luaKey, luaValue) in table.Pairs)
        {
            var cost = 0;
            if (
                !TryConvert(luaKey, keyType, out var key, ref cost)
                || !TryConvert(luaValue, element, out var value, ref cost)
            )
            {
                return null;
            }

            dictionary[key!] = value;
        }

        return dictionary;
    }
}
