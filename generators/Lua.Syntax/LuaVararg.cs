namespace AzerothsTopTalent.Lua.Syntax;

/// <summary><c>...</c>.</summary>
public sealed record LuaVararg : LuaExpression;
