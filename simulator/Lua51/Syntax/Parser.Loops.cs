namespace AzerothsTopTalent.Lua51;

internal sealed partial class Parser
{
    private static readonly LuaString ForIndex = LuaString.Latin("(for index)");
    private static readonly LuaString ForLimit = LuaString.Latin("(for limit)");
    private static readonly LuaString ForStep = LuaString.Latin("(for step)");
    private static readonly LuaString ForGenerator = LuaString.Latin("(for generator)");
    private static readonly LuaString ForState = LuaString.Latin("(for state)");
    private static readonly LuaString ForControl = LuaString.Latin("(for control)");

    private void For(int line)
    {
        function.EnterBlock(isLoop: true);
        lexer.Next();
        var name = ExpectName();
        switch (lexer.Kind)
        {
            case (TokenKind)'=':
                NumericFor(name, line);
                break;
            case (TokenKind)',' or TokenKind.In:
                GenericFor(name);
                break;
            default:
                throw lexer.Error("'=' or 'in' expected");
        }

        ExpectMatch(TokenKind.End, TokenKind.For, line);
        function.LeaveBlock();
    }

    private void NumericFor(LuaString name, int line)
    {
        var registers = function.FreeRegister;
        function.DeclareLocal(ForIndex, 0);
        function.DeclareLocal(ForLimit, 1);
        function.DeclareLocal(ForStep, 2);
        function.DeclareLocal(name, 3);
        Expect('=');
        ToNextRegister();
        Expect(',');
        ToNextRegister();
        if (Accept(','))
        {
            ToNextRegister();
        }
        else
        {
            function.EmitABx(OpCode.LoadK, function.FreeRegister, function.ConstantOf(1));
            function.Reserve(1);
        }

        ForBody(registers, line, 1, isNumeric: true);
    }

    private void ToNextRegister()
    {
        var e = new Expression();
        ReadExpression(e);
        function.ToNextRegister(e);
    }

    private void GenericFor(LuaString name)
    {
        var registers = function.FreeRegister;
        var declared = 0;
        function.DeclareLocal(ForGenerator, declared++);
        function.DeclareLocal(ForState, declared++);
        function.DeclareLocal(ForControl, declared++);
        function.DeclareLocal(name, declared++);
        while (Accept(','))
        {
            function.DeclareLocal(ExpectName(), declared++);
        }

        Expect(TokenKind.In);
        var line = lexer.Line;
        var e = new Expression();
        AdjustAssignment(3, ExpressionList(e), e);
        function.CheckStack(3); // room to call the generator
        ForBody(registers, line, declared - 3, isNumeric: false);
    }

    private void ForBody(int registers, int line, int variables, bool isNumeric)
    {
        function.ActivateLocals(3);
        Expect(TokenKind.Do);
        var prepare = isNumeric ? function.EmitAsBx(OpCode.ForPrep, registers, Expression.NoJump) : function.EmitJump();
        function.EnterBlock(isLoop: false);
        function.ActivateLocals(variables);
        function.Reserve(variables);
        Body();
        function.LeaveBlock();
        function.PatchHere(prepare);
        var end = isNumeric
            ? function.EmitAsBx(OpCode.ForLoop, registers, Expression.NoJump)
            : function.Emit(OpCode.TForLoop, registers, 0, variables);
        function.FixLine(line);
        function.PatchTo(isNumeric ? end : function.EmitJump(), prepare + 1);
    }
}
