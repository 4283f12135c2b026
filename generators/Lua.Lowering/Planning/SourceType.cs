using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>A part of a type that one file declares. Partial types have one for each of their declarations.</summary>
internal sealed record SourceType(
    INamedTypeSymbol Symbol,
    MemberDeclarationSyntax Syntax,
    SourceFile File,
    IReadOnlyList<SourceType> Nested
);
