namespace AzerothsTopTalent.Lua.Syntax;

/// <summary><c>break</c>.</summary>
public sealed record LuaBreak : LuaStatement;
