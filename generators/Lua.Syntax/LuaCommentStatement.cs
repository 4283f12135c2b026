namespace AzerothsTopTalent.Lua.Syntax;

/// <summary>Nothing but its comments.</summary>
public sealed record LuaCommentStatement : LuaStatement;
