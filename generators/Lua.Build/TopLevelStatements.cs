using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AzerothsTopTalent.Lua.Build;

/// <summary>Statements outside of any type, of which the compiler makes a program's entry.</summary>
internal static class TopLevelStatements
{
    /// <summary>The text with such statements as the body of <c>Program.Main</c>; every line stays where it is.</summary>
    /// <param name="text">One file.</param>
    /// <param name="hasProgram">Whether some file declares a part of the class.</param>
    public static string InMain(string text, bool hasProgram)
    {
        if (!text.Contains(';', StringComparison.Ordinal))
        {
            return text;
        }
        var statements = SourceCompiler
            .Parse("", text)
            .GetCompilationUnitRoot()
            .Members.OfType<GlobalStatementSyntax>()
            .ToList();
        if (statements.Count == 0)
        {
            return text;
        }
        var result = statements.Any(ReturnsValue) ? "int" : "void";
        var arguments = statements.Any(NamesArguments) ? " string[] args = [];" : "";
        var kind = hasProgram ? "partial" : "static";
        // Behind what stands before, so that the comments above the first statement stay its own.
        return text.Insert(statements[^1].Span.End, " } }")
            .Insert(
                statements[0].GetFirstToken().GetPreviousToken().Span.End,
                $" {kind} class Program {{ public static {result} Main() {{{arguments} "
            );
    }

    private static bool ReturnsValue(GlobalStatementSyntax statement) =>
        statement
            .DescendantNodes(node => node is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax))
            .OfType<ReturnStatementSyntax>()
            .Any(item => item.Expression is not null);

    private static bool NamesArguments(GlobalStatementSyntax statement) =>
        statement.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.Text == "args");
}
