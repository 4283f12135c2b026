using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Carries comments and empty lines of the C# source over to the Lua statements made of it.</summary>
internal static class Comments
{
    public static List<LuaStatement> Attach(SyntaxNode source, List<LuaStatement> statements)
    {
        var comments = Leading(source.GetLeadingTrivia());
        var blank = HasBlankLine(source.GetLeadingTrivia());
        var trailing = source.GetLastToken().IsKind(SyntaxKind.CloseBraceToken) ? null : Trailing(source);
        if (statements.Count == 0)
        {
            return comments.Count == 0
                ? statements
                : [new LuaCommentStatement { Comments = comments, BlankBefore = blank }];
        }
        statements[0] = statements[0] with
        {
            Comments = [.. comments, .. statements[0].Comments],
            BlankBefore = blank || statements[0].BlankBefore,
        };
        if (trailing is not null)
        {
            var last = statements.Count - 1;
            statements[last] = statements[last] with { TrailingComment = trailing };
        }
        return statements;
    }

    /// <summary>Carries the comments around an element of a list over to what the block holds of it, from an index on.</summary>
    public static void Attach(SyntaxNode element, List<LuaStatement> block, int from)
    {
        if (from == block.Count)
        {
            return;
        }
        block[from] = block[from] with { Comments = [.. Leading(element.GetLeadingTrivia()), .. block[from].Comments] };
        var last = block.Count - 1;
        var next = element.GetLastToken().GetNextToken();
        var trailing = next.IsKind(SyntaxKind.CommaToken) ? next.TrailingTrivia : element.GetTrailingTrivia();
        block[last] = block[last] with
        {
            TrailingComment = Lines(trailing).FirstOrDefault() ?? block[last].TrailingComment,
        };
    }

    /// <summary>Ordinary comments; documentation comments are read by <see cref="DocComments"/>.</summary>
    public static IReadOnlyList<string> Leading(SyntaxTriviaList trivia) => trivia.SelectMany(Lines).ToList();

    /// <summary>True when an empty line stands above the first comment or token.</summary>
    public static bool HasBlankLine(SyntaxTriviaList trivia)
    {
        foreach (var item in trivia)
        {
            if (item.IsKind(SyntaxKind.EndOfLineTrivia))
            {
                return true;
            }
            if (!item.IsKind(SyntaxKind.WhitespaceTrivia))
            {
                return false;
            }
        }
        return false;
    }

    public static string? Trailing(SyntaxNode source) => Lines(source.GetTrailingTrivia()).FirstOrDefault();

    private static IEnumerable<string> Lines(SyntaxTriviaList trivia) => trivia.SelectMany(Lines);

    private static IEnumerable<string> Lines(SyntaxTrivia trivia)
    {
        var text = trivia.ToString();
        if (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia))
        {
            return ["--" + text.Substring(2).TrimEnd()];
        }
        return trivia.IsKind(SyntaxKind.MultiLineCommentTrivia)
            ? text.Substring(2, text.Length - 4)
                .Split('\n')
                .Select(line => line.Trim().TrimStart('*').Trim())
                .Where(line => line.Length > 0)
                .Select(line => "-- " + line)
            : [];
    }
}
