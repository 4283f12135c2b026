namespace AzerothsTopTalent.Lua.Syntax;

/// <summary><c>for variable = start, limit, step do body end</c>.</summary>
public sealed record LuaNumericFor(
    string Variable,
    LuaExpression Start,
    LuaExpression Limit,
    LuaExpression? Step,
    LuaBlock Body
) : LuaStatement;
