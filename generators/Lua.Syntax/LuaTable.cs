using System.Collections.Generic;

namespace AzerothsTopTalent.Lua.Syntax;

/// <summary><c>{ fields }</c>.</summary>
public sealed record LuaTable(IReadOnlyList<LuaField> Fields) : LuaExpression;
