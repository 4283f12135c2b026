namespace AzerothsTopTalent.Lua.Syntax;

/// <summary>One field of a table constructor; without a key it takes the next index.</summary>
public sealed record LuaField(LuaExpression? Key, LuaExpression Value);
