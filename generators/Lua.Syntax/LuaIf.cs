using System.Collections.Generic;

namespace AzerothsTopTalent.Lua.Syntax;

/// <summary><c>if … elseif … else … end</c>.</summary>
public sealed record LuaIf(IReadOnlyList<LuaIfBranch> Branches, LuaBlock? Else) : LuaStatement;
