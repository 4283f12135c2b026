using System.Collections.Frozen;

namespace AzerothsTopTalent.Lua51;

/// <summary>How tokens are spelled, in sources and in messages.</summary>
internal static class TokenText
{
    private static readonly string[] Spellings =
    [
        "and",
        "break",
        "do",
        "else",
        "elseif",
        "end",
        "false",
        "for",
        "function",
        "if",
        "in",
        "local",
        "nil",
        "not",
        "or",
        "repeat",
        "return",
        "then",
        "true",
        "until",
        "while",
        "..",
        "...",
        "==",
        ">=",
        "<=",
        "~=",
        "<number>",
        "<name>",
        "<string>",
        "<eof>",
    ];

    internal static readonly FrozenDictionary<string, TokenKind> Reserved = Enumerable
        .Range((int)TokenKind.And, TokenKind.While - TokenKind.And + 1)
        .ToFrozenDictionary(token => Spellings[token - (int)TokenKind.And], token => (TokenKind)token);

    internal static string Of(TokenKind token)
    {
        if (token >= TokenKind.And)
        {
            return Spellings[token - TokenKind.And];
        }

        var code = (int)token;
        return code < 32 || code == 127 ? $"char({code})" : ByteText.Decode([(byte)code]);
    }
}
