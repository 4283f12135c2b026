using System.Collections.Generic;

namespace AzerothsTopTalent.Lua.Syntax;

/// <summary><c>targets = values</c>.</summary>
public sealed record LuaAssignment(IReadOnlyList<LuaExpression> Targets, IReadOnlyList<LuaExpression> Values)
    : LuaStatement;
