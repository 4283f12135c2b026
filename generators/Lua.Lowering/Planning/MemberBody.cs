using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>One body or initializer of the program: the member it belongs to, and its operation tree.</summary>
internal sealed record MemberBody(ISymbol Member, SyntaxNode Syntax, IOperation Operation, SemanticModel Model);
