namespace AzerothsTopTalent.Lua51;

/// <summary>Reads tokens from a chunk's bytes, one ahead at most.</summary>
internal sealed partial class Lexer
{
    private const int EndOfStream = -1;

    /// <summary>Work of the compiler for a token, in instructions.</summary>
    private const int TokenCost = 8;

    private readonly Machine machine;
    private readonly Func<ReadOnlyMemory<byte>>? nextPiece;
    private readonly string shortSource;
    private ReadOnlyMemory<byte> source;
    private byte[] buffer = new byte[64];
    private int buffered;
    private int position;
    private int current;
    private Token lookahead = new(TokenKind.EndOfFile);

    internal Lexer(ChunkSource chunk, LuaString chunkName, Machine machine)
    {
        source = chunk.First;
        nextPiece = chunk.NextPiece;
        this.machine = machine;
        shortSource = ChunkName.Of(chunkName, ChunkName.SyntaxLength);
        Advance();
    }

    /// <summary>The line being read.</summary>
    internal int Line { get; private set; } = 1;

    /// <summary>The line of the last token consumed.</summary>
    internal int LastLine { get; private set; } = 1;

    internal Token Current { get; private set; }

    internal TokenKind Kind => Current.Kind;

    internal void Next()
    {
        machine.SpendIfRunning(TokenCost);
        LastLine = Line;
        if (lookahead.Kind != TokenKind.EndOfFile)
        {
            Current = lookahead;
            lookahead = new Token(TokenKind.EndOfFile);
        }
        else
        {
            Current = Read();
        }
    }

    internal TokenKind Peek()
    {
        lookahead = Read();
        return lookahead.Kind;
    }

    /// <summary>An error at the current token.</summary>
    internal SyntaxErrorException Error(string message) => Error(message, Current.Kind);

    /// <summary>An error at a token; <see cref="TokenKind.None"/> names none.</summary>
    internal SyntaxErrorException Error(string message, TokenKind token)
    {
        var text = $"{shortSource}:{Line}: {message}";
        if (token != TokenKind.None)
        {
            text += $" near '{TextOf(token)}'";
        }

        return new SyntaxErrorException(text, shortSource, Line, token == TokenKind.EndOfFile);
    }

    /// <summary>An error whose message carries no position, as those of C Lua's allocator.</summary>
    internal SyntaxErrorException PlainError(string message) => new(message, shortSource, Line, isPremature: false);

    private string TextOf(TokenKind token)
    {
        if (token is not (TokenKind.Name or TokenKind.String or TokenKind.Number))
        {
            return TokenText.Of(token);
        }

        var text = buffer.AsSpan(0, buffered);
        var zero = text.IndexOf((byte)0);
        return ByteText.Decode(zero < 0 ? text : text[..zero]);
    }

    internal LuaString Intern(LuaString text) => machine.Intern(text);

    /// <summary>Counts work of the compiler that grows faster than the source.</summary>
    internal void Spend(int units) => machine.SpendIfRunning(units);

    private void Advance() => current = position < source.Length ? source.Span[position++] : NextPiece();

    private int NextPiece()
    {
        if (nextPiece is null || source.IsEmpty)
        {
            return EndOfStream;
        }

        source = nextPiece();
        position = 0;
        return source.IsEmpty ? EndOfStream : source.Span[position++];
    }

    private void Save(int character)
    {
        if (buffered == buffer.Length)
        {
            Array.Resize(ref buffer, buffered * 2);
        }

        buffer[buffered++] = (byte)character;
    }

    private void SaveAndAdvance()
    {
        Save(current);
        Advance();
    }

    private bool IsNewline => current is '\n' or '\r';

    private void NewLine()
    {
        var first = current;
        Advance();
        if (IsNewline && current != first)
        {
            Advance();
        }

        Line++;
    }
}
