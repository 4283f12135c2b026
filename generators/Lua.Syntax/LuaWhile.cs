namespace AzerothsTopTalent.Lua.Syntax;

/// <summary><c>while condition do body end</c>.</summary>
public sealed record LuaWhile(LuaExpression Condition, LuaBlock Body) : LuaStatement;
