using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>
/// What a saved value is. The client saves nil, texts, numbers, booleans and tables; which of them stands where is the
/// file's word only, and files get damaged.
/// </summary>
public static class SavedValue
{
    public static bool IsTable(object? value)
    {
        return LuaType.Of(value) == "table";
    }

    public static bool IsText(object? value)
    {
        return LuaType.Of(value) == "string";
    }

    public static bool IsNumber(object? value)
    {
        return LuaType.Of(value) == "number";
    }

    public static bool IsFlag(object? value)
    {
        return LuaType.Of(value) == "boolean";
    }
}
