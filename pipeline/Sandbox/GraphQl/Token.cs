namespace AzerothsTopTalent.Sandbox.GraphQl;

internal enum TokenKind
{
    Name,
    Int,
    Float,
    Text,
    Punctuation,
    End,
}

internal readonly record struct Token(TokenKind Kind, string Text, int Line, int Column);
