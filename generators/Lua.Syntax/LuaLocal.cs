using System.Collections.Generic;

namespace AzerothsTopTalent.Lua.Syntax;

/// <summary><c>local names = values</c>; without values all are nil.</summary>
public sealed record LuaLocal(IReadOnlyList<string> Names, IReadOnlyList<LuaExpression> Values) : LuaStatement;
