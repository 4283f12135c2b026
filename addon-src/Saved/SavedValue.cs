namespace AzerothsTopTalent;

/// <summary>
/// What a saved value is. The client saves nil, texts, numbers, booleans and tables; which of them stands where is the
/// file's word only, and files get damaged.
/// </summary>
public static class SavedValue
{
    public static bool IsTable(object? value)
    {
        return value is not (null or string or bool or double);
    }

    public static bool IsText(object? value)
    {
        return value is string;
    }

    public static bool IsNumber(object? value)
    {
        return value is double;
    }

    public static bool IsFlag(object? value)
    {
        return value is bool;
    }
}
