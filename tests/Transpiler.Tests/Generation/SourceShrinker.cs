using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AzerothsTopTalent.Transpiler.Tests.Generation;

/// <summary>
/// Makes a failing C# program small: drops members and statements, replaces statements by their inside and expressions by
/// one of their parts or a literal, as long as it compiles and still fails.
/// </summary>
internal static class SourceShrinker
{
    /// <summary>The smallest program found in the time given that <paramref name="fails"/> accepts.</summary>
    public static string Shrink(string source, Func<string, bool> fails, TimeSpan time)
    {
        var clock = Stopwatch.StartNew();
        var progress = true;
        while (progress && clock.Elapsed < time)
        {
            progress = false;
            var index = 0;
            while (clock.Elapsed < time)
            {
                var root = Parse(source);
                if (Candidates(root).ElementAtOrDefault(index) is not { } candidate)
                {
                    break;
                }
                var smaller = candidate();
                if (smaller.Length < source.Length && fails(smaller))
                {
                    source = smaller;
                    progress = true;
                    continue;
                }
                index++;
            }
        }
        return source;
    }

    private static CompilationUnitSyntax Parse(string source) =>
        (CompilationUnitSyntax)
            CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.CSharp14)).GetRoot();

    /// <summary>Smaller programs, those that drop most first.</summary>
    private static IEnumerable<Func<string>> Candidates(CompilationUnitSyntax root)
    {
        foreach (var chunk in Chunks(root))
        {
            yield return () => root.RemoveNodes(chunk, SyntaxRemoveOptions.KeepNoTrivia)!.ToFullString();
        }
        foreach (var member in root.DescendantNodes().OfType<MemberDeclarationSyntax>())
        {
            yield return () => Without(root, member);
        }
        foreach (
            var statement in root.DescendantNodes()
                .OfType<StatementSyntax>()
                .Where(item => item.Parent is BlockSyntax or SwitchSectionSyntax)
        )
        {
            yield return () => Without(root, statement);
            foreach (var inside in Inside(statement))
            {
                yield return () => root.ReplaceNode(statement, inside).ToFullString();
            }
        }
        foreach (
            var clause in root.DescendantNodes()
                .Where(item =>
                    item
                        is ElseClauseSyntax
                            or CatchClauseSyntax
                            or SwitchSectionSyntax
                            or SwitchExpressionArmSyntax
                            or FinallyClauseSyntax
                )
        )
        {
            yield return () => Without(root, clause);
        }
        foreach (
            var expression in root.DescendantNodes()
                .OfType<ExpressionSyntax>()
                .Where(item => item.Span.Length > 2 && item is not (TypeSyntax or InitializerExpressionSyntax))
        )
        {
            foreach (var part in expression.ChildNodes().SelectMany(Operands))
            {
                yield return () => Replaced(root, expression, part.WithoutTrivia());
            }
            foreach (var literal in Literals)
            {
                yield return () => Replaced(root, expression, literal);
            }
        }
    }

    /// <summary>Halves, quarters and so on of the types, members and statements that stand together.</summary>
    private static IEnumerable<List<SyntaxNode>> Chunks(CompilationUnitSyntax root)
    {
        foreach (var node in root.DescendantNodesAndSelf())
        {
            var items = node switch
            {
                CompilationUnitSyntax unit => unit.Members.ToList<SyntaxNode>(),
                TypeDeclarationSyntax type => type.Members.ToList<SyntaxNode>(),
                BlockSyntax block => block.Statements.ToList<SyntaxNode>(),
                _ => [],
            };
            for (var size = items.Count / 2; size > 1; size /= 2)
            {
                foreach (var chunk in items.Chunk(size))
                {
                    yield return [.. chunk];
                }
            }
        }
    }

    private static readonly ExpressionSyntax[] Literals =
    [
        .. new[] { "1", "\"\"", "true", "null" }.Select(text => SyntaxFactory.ParseExpression(text)),
    ];

    private static string Replaced(CompilationUnitSyntax root, ExpressionSyntax old, ExpressionSyntax value) =>
        root.ReplaceNode(old, value.WithTriviaFrom(old)).ToFullString();

    private static string Without(CompilationUnitSyntax root, SyntaxNode node) =>
        root.RemoveNode(node, SyntaxRemoveOptions.KeepNoTrivia)?.ToFullString() ?? root.ToFullString();

    private static IEnumerable<ExpressionSyntax> Operands(SyntaxNode node) =>
        node switch
        {
            ExpressionSyntax expression => [expression],
            ArgumentListSyntax list => list.Arguments.Select(item => item.Expression),
            BracketedArgumentListSyntax list => list.Arguments.Select(item => item.Expression),
            ArgumentSyntax argument => [argument.Expression],
            SwitchExpressionArmSyntax arm => [arm.Expression],
            _ => [],
        };

    /// <summary>The statements inside a statement, which may stand in its place.</summary>
    private static IEnumerable<IEnumerable<SyntaxNode>> Inside(StatementSyntax statement)
    {
        var bodies = statement
            .ChildNodes()
            .SelectMany(child =>
                child is ElseClauseSyntax or FinallyClauseSyntax or CatchClauseSyntax ? child.ChildNodes() : [child]
            );
        foreach (var body in bodies.OfType<BlockSyntax>())
        {
            yield return body.Statements;
        }
        if (statement is BlockSyntax block)
        {
            yield return block.Statements;
        }
    }
}
