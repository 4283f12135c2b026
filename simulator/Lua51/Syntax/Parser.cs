using System.Runtime.CompilerServices;

namespace AzerothsTopTalent.Lua51;

/// <summary>Reads a chunk and emits its code in one pass.</summary>
internal sealed partial class Parser
{
    private const int MaxLevels = 200;

    private readonly Lexer lexer;
    private readonly LuaString source;
    private FunctionBuilder function;
    private int level;

    private Parser(Lexer lexer, LuaString source, int level)
    {
        this.lexer = lexer;
        this.source = source;
        this.level = level;
        function = new FunctionBuilder(lexer, null, source);
    }

    /// <summary>Compiles a chunk.</summary>
    /// <param name="code">The source text.</param>
    /// <param name="chunkName">Its name: <c>@file</c>, <c>=name</c> or the text itself.</param>
    /// <param name="machine">The script's.</param>
    /// <exception cref="SyntaxErrorException">The text is not Lua 5.1.</exception>
    internal static Prototype Compile(ChunkSource code, LuaString chunkName, Machine machine)
    {
        machine.Compiling++;
        try
        {
            var lexer = new Lexer(code, chunkName, machine);
            // Host calls in progress count toward the nesting limit.
            var parser = new Parser(lexer, chunkName, machine.Current.NativeCalls);
            parser.function.Proto.VarArg = Prototype.IsVarArgFlag;
            lexer.Next();
            parser.Chunk();
            parser.Check(TokenKind.EndOfFile);
            return parser.function.Finish(0);
        }
        finally
        {
            machine.Compiling--;
        }
    }

    private void EnterLevel()
    {
        if (++level > MaxLevels || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw lexer.Error("chunk has too many syntax levels", TokenKind.None);
        }
    }

    private bool Accept(TokenKind token)
    {
        if (lexer.Kind != token)
        {
            return false;
        }

        lexer.Next();
        return true;
    }

    private bool Accept(char token) => Accept((TokenKind)token);

    private void Check(TokenKind token)
    {
        if (lexer.Kind != token)
        {
            throw lexer.Error($"'{TokenText.Of(token)}' expected");
        }
    }

    private void Expect(TokenKind token)
    {
        Check(token);
        lexer.Next();
    }

    private void Expect(char token) => Expect((TokenKind)token);

    /// <summary>Expects the token that closes another one, naming that one when it is on an earlier line.</summary>
    private void ExpectMatch(TokenKind what, TokenKind opener, int line)
    {
        if (Accept(what))
        {
            return;
        }

        throw lexer.Error(
            line == lexer.Line
                ? $"'{TokenText.Of(what)}' expected"
                : $"'{TokenText.Of(what)}' expected (to close '{TokenText.Of(opener)}' at line {line})"
        );
    }

    private LuaString ExpectName()
    {
        Check(TokenKind.Name);
        var name = lexer.Current.Text!;
        lexer.Next();
        return name;
    }

    private void StringConstant(Expression e, LuaString text) =>
        e.Set(ExpressionKind.Constant, function.ConstantOf(text));

    private bool EndsBlock =>
        lexer.Kind is TokenKind.Else or TokenKind.ElseIf or TokenKind.End or TokenKind.EndOfFile or TokenKind.Until;

    private void Chunk()
    {
        EnterLevel();
        var isLast = false;
        while (!isLast && !EndsBlock)
        {
            isLast = Statement();
            Accept(';');
            function.FreeRegister = function.ActiveLocals;
        }

        level--;
    }

    private void Body()
    {
        function.EnterBlock(isLoop: false);
        Chunk();
        function.LeaveBlock();
    }
}
