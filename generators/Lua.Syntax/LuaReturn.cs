using System.Collections.Generic;

namespace AzerothsTopTalent.Lua.Syntax;

/// <summary><c>return values</c>.</summary>
public sealed record LuaReturn(IReadOnlyList<LuaExpression> Values) : LuaStatement;
