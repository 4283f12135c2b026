using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Line numbers of source places.</summary>
internal static class Lines
{
    /// <summary>The 1-based line on which a node begins.</summary>
    public static int Of(SyntaxNode node) => node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
}
