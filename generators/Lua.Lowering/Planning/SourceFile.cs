using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>A C# file that becomes a Lua file. <paramref name="Path"/> is relative, with forward slashes, ending in <c>.cs</c>.</summary>
internal sealed record SourceFile(string Path, SyntaxTree Tree, SemanticModel Model)
{
    /// <summary>The types the file declares at its top level, in order.</summary>
    public List<SourceType> Types { get; } = [];

    public string LuaPath =>
        Path.EndsWith(".cs", System.StringComparison.Ordinal)
            ? Path.Substring(0, Path.Length - 3) + ".lua"
            : Path + ".lua";
}
