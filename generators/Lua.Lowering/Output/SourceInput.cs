using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>
/// A compilation to transpile, and for each of its syntax trees that becomes a Lua file the relative path of its C# file.
/// Trees without a path (generated ones) are read but not emitted.
/// </summary>
public sealed record SourceInput(Compilation Compilation, IReadOnlyList<(SyntaxTree Tree, string Path)> Files)
{
    /// <summary>
    /// The compilation's semantic models of the files, in their order. Whoever transpiles one compilation several times keeps
    /// them: what was bound once is not bound again.
    /// </summary>
    public IReadOnlyList<SemanticModel>? Models { get; init; }
}
