namespace AzerothsTopTalent.Lua51;

internal sealed partial class Lexer
{
    private void SkipComment()
    {
        Advance();
        if (current == '[')
        {
            var level = ReadLongBracket();
            buffered = 0;
            if (level >= 0)
            {
                ReadLong(level, isString: false);
                buffered = 0;
                return;
            }
        }

        while (!IsNewline && current != EndOfStream)
        {
            Advance();
        }
    }

    private Token ReadBracket()
    {
        var level = ReadLongBracket();
        if (level >= 0)
        {
            ReadLong(level, isString: true);
            var edge = level + 2;
            return new Token(TokenKind.String, Intern(new LuaString(buffer[edge..(buffered - edge)])));
        }

        return level == -1 ? new Token((TokenKind)'[') : throw Error("invalid long string delimiter", TokenKind.String);
    }

    /// <summary>
    /// Reads a bracket and the equals signs after it. Gives their number when a second bracket follows, else the
    /// number made negative, less one.
    /// </summary>
    private int ReadLongBracket()
    {
        var bracket = current;
        var count = 0;
        SaveAndAdvance();
        while (current == '=')
        {
            SaveAndAdvance();
            count++;
        }

        return current == bracket ? count : -count - 1;
    }

    private void ReadLong(int level, bool isString)
    {
        SaveAndAdvance();
        if (IsNewline)
        {
            NewLine();
        }

        while (true)
        {
            switch (current)
            {
                case EndOfStream:
                    throw Error(isString ? "unfinished long string" : "unfinished long comment", TokenKind.EndOfFile);
                case '[':
                    if (ReadLongBracket() == level)
                    {
                        SaveAndAdvance();
                        if (level == 0)
                        {
                            throw Error("nesting of [[...]] is deprecated", (TokenKind)'[');
                        }
                    }

                    break;
                case ']':
                    if (ReadLongBracket() == level)
                    {
                        SaveAndAdvance();
                        return;
                    }

                    break;
                case '\n' or '\r':
                    Save('\n');
                    NewLine();
                    if (!isString)
                    {
                        buffered = 0;
                    }

                    break;
                default:
                    if (isString)
                    {
                        Save(current);
                    }

                    Advance();
                    break;
            }
        }
    }

    private Token ReadString(int delimiter)
    {
        SaveAndAdvance();
        while (current != delimiter)
        {
            switch (current)
            {
                case EndOfStream:
                    throw Error("unfinished string", TokenKind.EndOfFile);
                case '\n' or '\r':
                    throw Error("unfinished string", TokenKind.String);
                case '\\':
                    ReadEscape();
                    break;
                default:
                    SaveAndAdvance();
                    break;
            }
        }

        SaveAndAdvance();
        return new Token(TokenKind.String, Intern(new LuaString(buffer[1..(buffered - 1)])));
    }

    private void ReadEscape()
    {
        Advance();
        switch (current)
        {
            case EndOfStream:
                return;
            case '\n' or '\r':
                Save('\n');
                NewLine();
                return;
            case >= '0' and <= '9':
                ReadDecimalEscape();
                return;
            default:
                Save(
                    current switch
                    {
                        'a' => '\a',
                        'b' => '\b',
                        'f' => '\f',
                        'n' => '\n',
                        'r' => '\r',
                        't' => '\t',
                        'v' => '\v',
                        _ => current,
                    }
                );
                Advance();
                return;
        }
    }

    private void ReadDecimalEscape()
    {
        var code = 0;
        for (var digits = 0; digits < 3 && current is >= '0' and <= '9'; digits++)
        {
            code = (10 * code) + (current - '0');
            Advance();
        }

        if (code > byte.MaxValue)
        {
            throw Error("escape sequence too large", TokenKind.String);
        }

        Save(code);
    }
}
