namespace AzerothsTopTalent.Lua.Syntax;

/// <summary>A call whose results are dropped.</summary>
public sealed record LuaCallStatement(LuaExpression Call) : LuaStatement;
