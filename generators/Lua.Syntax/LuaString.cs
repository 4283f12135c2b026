namespace AzerothsTopTalent.Lua.Syntax;

/// <summary>A string literal; <paramref name="Value"/> is the text itself, quoted and escaped by the printer.</summary>
public sealed record LuaString(string Value) : LuaExpression;
