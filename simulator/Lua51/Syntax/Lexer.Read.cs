namespace AzerothsTopTalent.Lua51;

internal sealed partial class Lexer
{
    private Token Read()
    {
        buffered = 0;
        while (true)
        {
            switch (current)
            {
                case EndOfStream:
                    return new Token(TokenKind.EndOfFile);
                case '\n' or '\r':
                    NewLine();
                    continue;
                case ' ' or '\t' or '\v' or '\f':
                    Advance();
                    continue;
                case '-':
                    Advance();
                    if (current != '-')
                    {
                        return new Token((TokenKind)'-');
                    }

                    SkipComment();
                    continue;
                case '[':
                    return ReadBracket();
                case '=':
                    return OrWithEquals('=', TokenKind.Equal);
                case '<':
                    return OrWithEquals('<', TokenKind.LessEqual);
                case '>':
                    return OrWithEquals('>', TokenKind.GreaterEqual);
                case '~':
                    return OrWithEquals('~', TokenKind.NotEqual);
                case '"' or '\'':
                    return ReadString(current);
                case '.':
                    return ReadDots();
                case >= '0' and <= '9':
                    return ReadNumber();
                default:
                    return IsNameStart(current) ? ReadName() : ReadSingle();
            }
        }
    }

    private Token ReadSingle()
    {
        var character = current;
        Advance();
        return new Token((TokenKind)character);
    }

    private Token OrWithEquals(char single, TokenKind withEquals)
    {
        Advance();
        if (current != '=')
        {
            return new Token((TokenKind)single);
        }

        Advance();
        return new Token(withEquals);
    }

    private Token ReadDots()
    {
        SaveAndAdvance();
        if (current == '.')
        {
            SaveAndAdvance();
            if (current != '.')
            {
                return new Token(TokenKind.Concat);
            }

            SaveAndAdvance();
            return new Token(TokenKind.Dots);
        }

        return current is >= '0' and <= '9' ? ReadNumber() : new Token((TokenKind)'.');
    }

    private Token ReadName()
    {
        do
        {
            SaveAndAdvance();
        } while (IsNamePart(current));

        var text = Intern(new LuaString(buffer[..buffered]));
        return TokenText.Reserved.TryGetValue(text.ToLatin(), out var reserved)
            ? new Token(reserved)
            : new Token(TokenKind.Name, text);
    }

    private Token ReadNumber()
    {
        while (current is (>= '0' and <= '9') or '.')
        {
            SaveAndAdvance();
        }

        if (current is 'e' or 'E')
        {
            SaveAndAdvance();
            if (current is '+' or '-')
            {
                SaveAndAdvance();
            }
        }

        while (IsNamePart(current))
        {
            SaveAndAdvance();
        }

        return NumberParser.TryParse(buffer.AsSpan(0, buffered), out var number)
            ? new Token(TokenKind.Number, null, number)
            : throw Error("malformed number", TokenKind.Number);
    }

    private static bool IsNameStart(int c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';

    private static bool IsNamePart(int c) => IsNameStart(c) || c is >= '0' and <= '9';
}
