namespace AzerothsTopTalent.Lua.Syntax;

/// <summary><c>do body end</c>.</summary>
public sealed record LuaDo(LuaBlock Body) : LuaStatement;
