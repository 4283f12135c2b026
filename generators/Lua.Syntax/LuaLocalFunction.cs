namespace AzerothsTopTalent.Lua.Syntax;

/// <summary><c>local function name(…)</c>.</summary>
public sealed record LuaLocalFunction(string Name, LuaFunction Function) : LuaStatement;
