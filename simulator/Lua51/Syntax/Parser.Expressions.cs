namespace AzerothsTopTalent.Lua51;

internal sealed partial class Parser
{
    private const int UnaryPriority = 8;

    /// <summary>How tightly an operator binds on its left and right: unequal where it groups to the right.</summary>
    private static (int Left, int Right) Priority(BinaryOperator op) =>
        op switch
        {
            BinaryOperator.Add or BinaryOperator.Sub => (6, 6),
            BinaryOperator.Mul or BinaryOperator.Div or BinaryOperator.Mod => (7, 7),
            BinaryOperator.Pow => (10, 9),
            BinaryOperator.Concat => (5, 4),
            BinaryOperator.And => (2, 2),
            BinaryOperator.Or => (1, 1),
            _ => (3, 3),
        };

    private static UnaryOperator UnaryOf(TokenKind token) =>
        token switch
        {
            TokenKind.Not => UnaryOperator.Not,
            (TokenKind)'-' => UnaryOperator.Minus,
            (TokenKind)'#' => UnaryOperator.Length,
            _ => UnaryOperator.None,
        };

    private static BinaryOperator BinaryOf(TokenKind token) =>
        token switch
        {
            (TokenKind)'+' => BinaryOperator.Add,
            (TokenKind)'-' => BinaryOperator.Sub,
            (TokenKind)'*' => BinaryOperator.Mul,
            (TokenKind)'/' => BinaryOperator.Div,
            (TokenKind)'%' => BinaryOperator.Mod,
            (TokenKind)'^' => BinaryOperator.Pow,
            TokenKind.Concat => BinaryOperator.Concat,
            TokenKind.NotEqual => BinaryOperator.NotEqual,
            TokenKind.Equal => BinaryOperator.Equal,
            (TokenKind)'<' => BinaryOperator.Less,
            TokenKind.LessEqual => BinaryOperator.LessEqual,
            (TokenKind)'>' => BinaryOperator.Greater,
            TokenKind.GreaterEqual => BinaryOperator.GreaterEqual,
            TokenKind.And => BinaryOperator.And,
            TokenKind.Or => BinaryOperator.Or,
            _ => BinaryOperator.None,
        };

    private void ReadExpression(Expression e) => SubExpression(e, 0);

    /// <summary>Reads operands as long as operators bind tighter than the limit; gives the first that does not.</summary>
    private BinaryOperator SubExpression(Expression e, int limit)
    {
        EnterLevel();
        var unary = UnaryOf(lexer.Kind);
        if (unary != UnaryOperator.None)
        {
            lexer.Next();
            SubExpression(e, UnaryPriority);
            function.Prefix(unary, e);
        }
        else
        {
            SimpleExpression(e);
        }

        var op = BinaryOf(lexer.Kind);
        while (op != BinaryOperator.None && Priority(op).Left > limit)
        {
            lexer.Next();
            function.Infix(op, e);
            var right = new Expression();
            var next = SubExpression(right, Priority(op).Right);
            function.Postfix(op, e, right);
            op = next;
        }

        level--;
        return op;
    }

    private void SimpleExpression(Expression e)
    {
        switch (lexer.Kind)
        {
            case TokenKind.Number:
                e.Set(ExpressionKind.Number, 0);
                e.Number = lexer.Current.Number;
                break;
            case TokenKind.String:
                StringConstant(e, lexer.Current.Text!);
                break;
            case TokenKind.Nil:
                e.Set(ExpressionKind.Nil, 0);
                break;
            case TokenKind.True:
                e.Set(ExpressionKind.True, 0);
                break;
            case TokenKind.False:
                e.Set(ExpressionKind.False, 0);
                break;
            case TokenKind.Dots:
                if (!function.Proto.IsVarArg)
                {
                    throw lexer.Error("cannot use '...' outside a vararg function");
                }

                function.Proto.VarArg &= unchecked((byte)~Prototype.NeedsArg);
                e.Set(ExpressionKind.VarArg, function.Emit(OpCode.VarArg, 0, 1, 0));
                break;
            case (TokenKind)'{':
                Constructor(e);
                return;
            case TokenKind.Function:
                lexer.Next();
                FunctionBody(e, hasSelf: false, lexer.Line);
                return;
            default:
                PrimaryExpression(e);
                return;
        }

        lexer.Next();
    }

    private int ExpressionList(Expression e)
    {
        var count = 1;
        ReadExpression(e);
        while (Accept(','))
        {
            function.ToNextRegister(e);
            ReadExpression(e);
            count++;
        }

        return count;
    }

    private void PrefixExpression(Expression e)
    {
        switch (lexer.Kind)
        {
            case (TokenKind)'(':
                var line = lexer.Line;
                lexer.Next();
                ReadExpression(e);
                ExpectMatch((TokenKind)')', (TokenKind)'(', line);
                function.Discharge(e);
                break;
            case TokenKind.Name:
                function.Resolve(ExpectName(), e);
                break;
            default:
                throw lexer.Error("unexpected symbol");
        }
    }

    private void PrimaryExpression(Expression e)
    {
        PrefixExpression(e);
        while (true)
        {
            switch (lexer.Kind)
            {
                case (TokenKind)'.':
                    Field(e);
                    break;
                case (TokenKind)'[':
                    function.ToAnyRegister(e);
                    function.Index(e, BracketedKey());
                    break;
                case (TokenKind)':':
                    lexer.Next();
                    var name = new Expression();
                    StringConstant(name, ExpectName());
                    function.EmitSelf(e, name);
                    Arguments(e);
                    break;
                case (TokenKind)'(' or TokenKind.String or (TokenKind)'{':
                    function.ToNextRegister(e);
                    Arguments(e);
                    break;
                default:
                    return;
            }
        }
    }

    private void Field(Expression e)
    {
        function.ToAnyRegister(e);
        lexer.Next();
        var key = new Expression();
        StringConstant(key, ExpectName());
        function.Index(e, key);
    }

    private Expression BracketedKey()
    {
        lexer.Next();
        var key = new Expression();
        ReadExpression(key);
        function.ToValue(key);
        Expect(']');
        return key;
    }
}
