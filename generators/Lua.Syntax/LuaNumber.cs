namespace AzerothsTopTalent.Lua.Syntax;

/// <summary>A number as it is to be printed; a leading minus counts as the unary operator.</summary>
public sealed record LuaNumber(string Text) : LuaExpression;
