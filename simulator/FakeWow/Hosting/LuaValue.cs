using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Hosting;

/// <summary>From C# values to Lua values; what needs a table takes the host that makes it.</summary>
public static class LuaValue
{
    /// <summary>The value, as a secret if it is one now.</summary>
    public static DynValue Hide(DynValue value, bool isSecret) => isSecret ? value.AsSecret() : value;

    public static DynValue From(double number) => DynValue.NewNumber(number);

    public static DynValue From(double? number) => number is { } value ? DynValue.NewNumber(value) : DynValue.Nil;

    public static DynValue From(bool flag) => DynValue.NewBoolean(flag);

    public static DynValue From(bool? flag) => flag is { } value ? DynValue.NewBoolean(value) : DynValue.Nil;

    public static DynValue From(string? text) => DynValue.NewString(text);

    public static DynValue From(Enum? value) =>
        value is null ? DynValue.Nil : DynValue.NewNumber(Convert.ToInt32(value));

    public static DynValue From(DynValue value) => value;

    public static DynValue From(IApiObject? item) => item is null ? DynValue.Nil : DynValue.NewTable(item.Handle);

    public static DynValue From(IApiStructure? item, ApiHost host) => item?.ToLua(host) ?? DynValue.Nil;

    public static DynValue From(IReadOnlyList<int>? items, ApiHost host) =>
        Sequence(items, host, item => From((double)item));

    public static DynValue From(IReadOnlyList<string>? items, ApiHost host) => Sequence(items, host, From);

    public static DynValue From(IReadOnlyList<IApiStructure>? items, ApiHost host) =>
        Sequence(items, host, item => From(item, host));

    public static DynValue From(IReadOnlyDictionary<int, int>? items, ApiHost host)
    {
        if (items is null)
        {
            return DynValue.Nil;
        }

        var table = host.NewTable();
        foreach (var (key, value) in items)
        {
            table.Set(key, DynValue.NewNumber(value));
        }

        return table;
    }

    private static DynValue Sequence<T>(IReadOnlyList<T>? items, ApiHost host, Func<T, DynValue> convert)
    {
        if (items is null)
        {
            return DynValue.Nil;
        }

        var table = host.NewTable();
        for (var index = 0; index < items.Count; index++)
        {
            table.Set(index + 1, convert(items[index]));
        }

        return table;
    }

    /// <summary>Whether Lua takes both for the same value: texts by their letters, tables by identity.</summary>
    public static bool IsSame(DynValue left, DynValue right) =>
        left.Type == DataType.String && right.Type == DataType.String
            ? left.String == right.String
            : left.Equals(right);
}
