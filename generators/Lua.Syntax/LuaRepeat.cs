namespace AzerothsTopTalent.Lua.Syntax;

/// <summary><c>repeat body until condition</c>.</summary>
public sealed record LuaRepeat(LuaBlock Body, LuaExpression Condition) : LuaStatement;
