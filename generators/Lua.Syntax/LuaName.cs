namespace AzerothsTopTalent.Lua.Syntax;

/// <summary>A local, an upvalue or a global.</summary>
public sealed record LuaName(string Name) : LuaExpression;
