namespace AzerothsTopTalent.Lua.Syntax;

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record LuaBoolean(bool Value) : LuaExpression;
