using System.Collections.Generic;

namespace AzerothsTopTalent.Lua.Syntax;

/// <summary><c>function(parameters) body end</c>; a parameter may be <c>...</c>.</summary>
public sealed record LuaFunction(IReadOnlyList<string> Parameters, LuaBlock Body) : LuaExpression;
