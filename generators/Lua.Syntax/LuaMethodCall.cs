using System.Collections.Generic;

namespace AzerothsTopTalent.Lua.Syntax;

/// <summary><c>target:name(arguments)</c>.</summary>
public sealed record LuaMethodCall(LuaExpression Target, string Name, IReadOnlyList<LuaExpression> Arguments)
    : LuaExpression;
