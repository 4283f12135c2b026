using System.Text;

namespace AzerothsTopTalent.Sandbox.GraphQl;

/// <summary>Cuts a query into tokens. Block strings are refused: no query we serve has one.</summary>
internal sealed class Lexer(string source)
{
    private int position;
    private int line = 1;
    private int lineStart;

    public Token Next()
    {
        SkipBlanks();
        if (position >= source.Length)
        {
            return new Token(TokenKind.End, "", line, Column);
        }

        var c = source[position];
        return char.IsAsciiLetter(c) || c == '_'
                ? Take(TokenKind.Name, ch => char.IsAsciiLetterOrDigit(ch) || ch == '_')
            : char.IsAsciiDigit(c) || c == '-' ? Number()
            : c == '"' ? Text()
            : Punctuation(c);
    }

    private int Column => position - lineStart + 1;

    private void SkipBlanks()
    {
        for (; position < source.Length; position++)
        {
            var c = source[position];
            if (c == '#')
            {
                while (position + 1 < source.Length && source[position + 1] != '\n')
                {
                    position++;
                }
            }
            else if (c == '\n')
            {
                line++;
                lineStart = position + 1;
            }
            else if (!char.IsWhiteSpace(c) && c != ',' && c != '\uFEFF')
            {
                return;
            }
        }
    }

    private Token Take(TokenKind kind, Func<char, bool> belongs)
    {
        var start = position;
        var column = Column;
        while (position < source.Length && belongs(source[position]))
        {
            position++;
        }

        return new Token(kind, source[start..position], line, column);
    }

    private Token Number()
    {
        var token = Take(TokenKind.Int, c => char.IsAsciiDigit(c) || c is '-' or '+' or '.' or 'e' or 'E');
        return token.Text.AsSpan().ContainsAny('.', 'e', 'E') ? token with { Kind = TokenKind.Float } : token;
    }

    private Token Text()
    {
        var column = Column;
        var text = new StringBuilder();
        for (position++; position < source.Length && source[position] != '\n'; position++)
        {
            var c = source[position];
            if (c == '"')
            {
                position++;
                return new Token(TokenKind.Text, text.ToString(), line, column);
            }

            text.Append(c == '\\' ? Escape() : c);
        }

        throw new GraphQlException("Syntax Error: Unterminated string.", line, column);
    }

    private char Escape()
    {
        position++;
        var c = position < source.Length ? source[position] : '\0';
        switch (c)
        {
            case '"' or '\\' or '/':
                return c;
            case 'n':
                return '\n';
            case 't':
                return '\t';
            case 'r':
                return '\r';
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'u'
                when position + 4 < source.Length
                    && ushort.TryParse(
                        source.AsSpan(position + 1, 4),
                        System.Globalization.NumberStyles.HexNumber,
                        null,
                        out var unit
                    ):
                position += 4;
                return (char)unit;
            default:
                throw new GraphQlException("Syntax Error: Invalid character escape sequence.", line, Column);
        }
    }

    private Token Punctuation(char c)
    {
        var column = Column;
        var text = c == '.' && source.AsSpan(position).StartsWith("...") ? "..." : c.ToString();
        if (text.Length == 1 && !"!$():=@[]{|}".Contains(c))
        {
            throw new GraphQlException($"Syntax Error: Cannot parse the unexpected character \"{c}\".", line, column);
        }

        position += text.Length;
        return new Token(TokenKind.Punctuation, text, line, column);
    }
}
