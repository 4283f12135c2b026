namespace AzerothsTopTalent.Lua.Syntax;

/// <summary><c>left operator right</c>.</summary>
public sealed record LuaBinary(LuaOperator Operator, LuaExpression Left, LuaExpression Right) : LuaExpression;
