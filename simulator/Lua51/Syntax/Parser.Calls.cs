namespace AzerothsTopTalent.Lua51;

internal sealed partial class Parser
{
    private static readonly LuaString Self = LuaString.Latin("self");
    private static readonly LuaString Arg = LuaString.Latin("arg");

    private void Arguments(Expression e)
    {
        var arguments = new Expression();
        var line = lexer.Line;
        switch (lexer.Kind)
        {
            case (TokenKind)'(':
                if (line != lexer.LastLine)
                {
                    throw lexer.Error("ambiguous syntax (function call x new statement)");
                }

                lexer.Next();
                if (lexer.Kind != (TokenKind)')')
                {
                    ExpressionList(arguments);
                    function.SetAllResults(arguments);
                }

                ExpectMatch((TokenKind)')', (TokenKind)'(', line);
                break;
            case (TokenKind)'{':
                Constructor(arguments);
                break;
            case TokenKind.String:
                StringConstant(arguments, lexer.Current.Text!);
                lexer.Next();
                break;
            default:
                throw lexer.Error("function arguments expected");
        }

        var callee = e.Info;
        int count;
        if (arguments.HasMultipleResults)
        {
            count = -1;
        }
        else
        {
            if (arguments.Kind != ExpressionKind.Void)
            {
                function.ToNextRegister(arguments);
            }

            count = function.FreeRegister - (callee + 1);
        }

        e.Set(ExpressionKind.Call, function.Emit(OpCode.Call, callee, count + 1, 2));
        function.FixLine(line);
        function.FreeRegister = callee + 1; // the call leaves one result, unless changed later
    }

    private void FunctionBody(Expression e, bool hasSelf, int line)
    {
        var inner = new FunctionBuilder(lexer, function, source);
        inner.Proto.LineDefined = line;
        function = inner;
        Expect('(');
        if (hasSelf)
        {
            inner.DeclareLocal(lexer.Intern(Self), 0);
            inner.ActivateLocals(1);
        }

        Parameters();
        Expect(')');
        Chunk();
        var lastLine = lexer.Line;
        ExpectMatch(TokenKind.End, TokenKind.Function, line);
        function = inner.Outer!;
        function.EmitClosure(inner.Finish(lastLine), inner, e);
    }

    private void Parameters()
    {
        var count = 0;
        var proto = function.Proto;
        if (lexer.Kind != (TokenKind)')')
        {
            do
            {
                if (lexer.Kind == TokenKind.Name)
                {
                    function.DeclareLocal(ExpectName(), count++);
                }
                else if (Accept(TokenKind.Dots))
                {
                    function.DeclareLocal(lexer.Intern(Arg), count++);
                    proto.VarArg = Prototype.HasArg | Prototype.NeedsArg | Prototype.IsVarArgFlag;
                }
                else
                {
                    throw lexer.Error("<name> or '...' expected");
                }
            } while (!proto.IsVarArg && Accept(','));
        }

        function.ActivateLocals(count);
        proto.ParameterCount = (byte)(function.ActiveLocals - (proto.VarArg & Prototype.HasArg));
        function.Reserve(function.ActiveLocals);
    }
}
