namespace AzerothsTopTalent.WowApi;

/// <summary>
/// The type of a value as Lua names it. C# cannot ask: whole and fractional numbers are one type there, and tables have
/// no class. In this namespace because it is a binding, of the language and not of the game.
/// </summary>
public static class LuaType
{
    [LuaInline("type({0})")]
    public static string Of(object? value)
    {
        return value switch
        {
            null => "nil",
            string => "string",
            bool => "boolean",
            int or long or double => "number",
            _ => "table",
        };
    }
}
