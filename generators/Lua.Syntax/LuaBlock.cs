using System.Collections.Generic;

namespace AzerothsTopTalent.Lua.Syntax;

/// <summary>Statements in order, in one scope.</summary>
public sealed record LuaBlock(IReadOnlyList<LuaStatement> Statements)
{
    /// <summary>A block without a statement.</summary>
    public static LuaBlock Empty { get; } = new([]);

    public bool IsEmpty => Statements.Count == 0;
}
