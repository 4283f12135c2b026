namespace AzerothsTopTalent.Lua.Syntax;

/// <summary>A condition and what runs when it is the first to hold.</summary>
public sealed record LuaIfBranch(LuaExpression Condition, LuaBlock Body)
{
    /// <summary>The 1-based line of the source, of a branch behind the first; 0 when it is that of the statement.</summary>
    public int SourceLine { get; init; }
}
