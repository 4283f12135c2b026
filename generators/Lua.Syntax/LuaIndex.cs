namespace AzerothsTopTalent.Lua.Syntax;

/// <summary><c>target[key]</c>.</summary>
public sealed record LuaIndex(LuaExpression Target, LuaExpression Key) : LuaExpression;
