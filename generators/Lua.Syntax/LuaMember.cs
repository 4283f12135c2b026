namespace AzerothsTopTalent.Lua.Syntax;

/// <summary><c>target.name</c>.</summary>
public sealed record LuaMember(LuaExpression Target, string Name) : LuaExpression;
