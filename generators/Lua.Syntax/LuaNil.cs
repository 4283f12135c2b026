namespace AzerothsTopTalent.Lua.Syntax;

/// <summary><c>nil</c>.</summary>
public sealed record LuaNil : LuaExpression;
