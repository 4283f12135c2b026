namespace AzerothsTopTalent.Lua51;

internal sealed partial class Parser
{
    /// <summary>Reads one statement; true when it must be the block's last.</summary>
    private bool Statement()
    {
        var line = lexer.Line;
        switch (lexer.Kind)
        {
            case TokenKind.If:
                If(line);
                return false;
            case TokenKind.While:
                While(line);
                return false;
            case TokenKind.Do:
                lexer.Next();
                Body();
                ExpectMatch(TokenKind.End, TokenKind.Do, line);
                return false;
            case TokenKind.For:
                For(line);
                return false;
            case TokenKind.Repeat:
                Repeat(line);
                return false;
            case TokenKind.Function:
                FunctionStatement(line);
                return false;
            case TokenKind.Local:
                lexer.Next();
                if (Accept(TokenKind.Function))
                {
                    LocalFunction();
                }
                else
                {
                    Local();
                }

                return false;
            case TokenKind.Return:
                Return();
                return true;
            case TokenKind.Break:
                lexer.Next();
                function.EmitBreak();
                return true;
            default:
                ExpressionStatement();
                return false;
        }
    }

    private int Condition()
    {
        var e = new Expression();
        ReadExpression(e);
        if (e.Kind == ExpressionKind.Nil)
        {
            e.Kind = ExpressionKind.False;
        }

        function.GoIfTrue(e);
        return e.FalseList;
    }

    private int TestThenBlock()
    {
        lexer.Next();
        var exit = Condition();
        Expect(TokenKind.Then);
        Body();
        return exit;
    }

    private void If(int line)
    {
        var escape = Expression.NoJump;
        var exit = TestThenBlock();
        while (lexer.Kind == TokenKind.ElseIf)
        {
            function.Join(ref escape, function.EmitJump());
            function.PatchHere(exit);
            exit = TestThenBlock();
        }

        if (lexer.Kind == TokenKind.Else)
        {
            function.Join(ref escape, function.EmitJump());
            function.PatchHere(exit);
            lexer.Next();
            Body();
        }
        else
        {
            function.Join(ref escape, exit);
        }

        function.PatchHere(escape);
        ExpectMatch(TokenKind.End, TokenKind.If, line);
    }

    private void While(int line)
    {
        lexer.Next();
        var start = function.MarkLabel();
        var exit = Condition();
        function.EnterBlock(isLoop: true);
        Expect(TokenKind.Do);
        Body();
        function.PatchTo(function.EmitJump(), start);
        ExpectMatch(TokenKind.End, TokenKind.While, line);
        function.LeaveBlock();
        function.PatchHere(exit);
    }

    private void Repeat(int line)
    {
        var start = function.MarkLabel();
        function.EnterBlock(isLoop: true);
        function.EnterBlock(isLoop: false);
        var scope = function.Block!;
        lexer.Next();
        Chunk();
        ExpectMatch(TokenKind.Until, TokenKind.Repeat, line);
        var exit = Condition(); // still sees the block's locals
        if (!scope.HasCaptured)
        {
            function.LeaveBlock();
            function.PatchTo(exit, start);
        }
        else
        {
            function.EmitBreak();
            function.PatchHere(exit);
            function.LeaveBlock();
            function.PatchTo(function.EmitJump(), start);
        }

        function.LeaveBlock();
    }

    private void Return()
    {
        lexer.Next();
        if (EndsBlock || lexer.Kind == (TokenKind)';')
        {
            function.EmitReturn(0, 0);
            return;
        }

        var e = new Expression();
        var count = ExpressionList(e);
        if (e.HasMultipleResults)
        {
            function.SetAllResults(e);
            if (e.Kind == ExpressionKind.Call && count == 1)
            {
                function.Patch(e.Info, function.InstructionAt(e.Info).WithOp(OpCode.TailCall));
            }

            function.EmitReturn(function.ActiveLocals, -1);
        }
        else if (count == 1)
        {
            function.EmitReturn(function.ToAnyRegister(e), 1);
        }
        else
        {
            function.ToNextRegister(e);
            function.EmitReturn(function.ActiveLocals, count);
        }
    }
}
