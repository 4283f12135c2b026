namespace AzerothsTopTalent.Lua.Syntax;

/// <summary><c>not x</c>, <c>-x</c> or <c>#x</c>.</summary>
public sealed record LuaUnary(LuaOperator Operator, LuaExpression Operand) : LuaExpression;
