using System.Collections.Generic;

namespace AzerothsTopTalent.Lua.Syntax;

/// <summary>A Lua statement with what it carries over from the source it was made of.</summary>
public abstract record LuaStatement
{
    /// <summary>The 1-based line of the source; 0 when it stands for none.</summary>
    public int SourceLine { get; init; }

    /// <summary>Comment lines to print above, each with its dashes.</summary>
    public IReadOnlyList<string> Comments { get; init; } = [];

    /// <summary>A comment to print behind the statement, with its dashes.</summary>
    public string? TrailingComment { get; init; }

    /// <summary>True when an empty line stands above it.</summary>
    public bool BlankBefore { get; init; }
}
