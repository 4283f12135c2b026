namespace AzerothsTopTalent.Lua.Syntax;

/// <summary>Parentheses that mean something: they cut several results to one. The printer adds those that precedence asks for.</summary>
public sealed record LuaParenthesized(LuaExpression Inner) : LuaExpression;
