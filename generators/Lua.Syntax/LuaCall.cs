using System.Collections.Generic;

namespace AzerothsTopTalent.Lua.Syntax;

/// <summary><c>function(arguments)</c>.</summary>
public sealed record LuaCall(LuaExpression Function, IReadOnlyList<LuaExpression> Arguments) : LuaExpression;
