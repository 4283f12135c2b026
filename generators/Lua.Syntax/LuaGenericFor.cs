using System.Collections.Generic;

namespace AzerothsTopTalent.Lua.Syntax;

/// <summary><c>for names in values do body end</c>.</summary>
public sealed record LuaGenericFor(IReadOnlyList<string> Names, IReadOnlyList<LuaExpression> Values, LuaBlock Body)
    : LuaStatement;
