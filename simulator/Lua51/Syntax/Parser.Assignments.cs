namespace AzerothsTopTalent.Lua51;

internal sealed partial class Parser
{
    private void LocalFunction()
    {
        function.DeclareLocal(ExpectName(), 0);
        var variable = new Expression();
        variable.Set(ExpressionKind.Local, function.FreeRegister);
        function.Reserve(1);
        function.ActivateLocals(1);
        var body = new Expression();
        FunctionBody(body, hasSelf: false, lexer.Line);
        function.Store(variable, body);
        function.RestartNewestLocal();
    }

    private void Local()
    {
        var variables = 0;
        do
        {
            function.DeclareLocal(ExpectName(), variables++);
        } while (Accept(','));

        var e = new Expression();
        var expressions = Accept('=') ? ExpressionList(e) : 0;
        AdjustAssignment(variables, expressions, e);
        function.ActivateLocals(variables);
    }

    private void FunctionStatement(int line)
    {
        lexer.Next();
        var name = new Expression();
        function.Resolve(ExpectName(), name);
        var isMethod = false;
        while (lexer.Kind == (TokenKind)'.')
        {
            Field(name);
        }

        if (lexer.Kind == (TokenKind)':')
        {
            isMethod = true;
            Field(name);
        }

        var body = new Expression();
        FunctionBody(body, isMethod, line);
        function.Store(name, body);
        function.FixLine(line);
    }

    private void ExpressionStatement()
    {
        var target = new AssignmentTarget(null);
        PrimaryExpression(target.Variable);
        if (target.Variable.Kind == ExpressionKind.Call)
        {
            var call = target.Variable.Info;
            function.Patch(call, function.InstructionAt(call).WithC(1)); // keep no result
        }
        else
        {
            Assignment(target, 1);
        }
    }

    /// <summary>A variable left of an equals sign, and the ones before it.</summary>
    private sealed class AssignmentTarget(AssignmentTarget? previous)
    {
        internal AssignmentTarget? Previous { get; } = previous;

        internal Expression Variable { get; } = new();
    }

    private void Assignment(AssignmentTarget target, int variables)
    {
        if (target.Variable.Kind is < ExpressionKind.Local or > ExpressionKind.Indexed)
        {
            throw lexer.Error("syntax error");
        }

        var e = new Expression();
        if (Accept(','))
        {
            var next = new AssignmentTarget(target);
            PrimaryExpression(next.Variable);
            if (next.Variable.Kind == ExpressionKind.Local)
            {
                CheckConflict(target, next.Variable);
            }

            if (variables > MaxLevels - level)
            {
                throw function.LimitError(MaxLevels - level, "variables in assignment");
            }

            Assignment(next, variables + 1);
        }
        else
        {
            Expect('=');
            var expressions = ExpressionList(e);
            if (expressions == variables)
            {
                function.SetOneResult(e);
                function.Store(target.Variable, e);
                return;
            }

            AdjustAssignment(variables, expressions, e);
            if (expressions > variables)
            {
                function.FreeRegister -= expressions - variables;
            }
        }

        e.Set(ExpressionKind.Fixed, function.FreeRegister - 1);
        function.Store(target.Variable, e);
    }

    /// <summary>
    /// A local assigned to by the same statement that indexes with it is copied first: <c>a[i], i = 1, 2</c>.
    /// </summary>
    private void CheckConflict(AssignmentTarget? target, Expression local)
    {
        var copy = function.FreeRegister;
        var conflict = false;
        for (; target is not null; target = target.Previous)
        {
            var variable = target.Variable;
            if (variable.Kind != ExpressionKind.Indexed)
            {
                continue;
            }

            if (variable.Info == local.Info)
            {
                conflict = true;
                variable.Info = copy;
            }

            if (variable.Aux == local.Info)
            {
                conflict = true;
                variable.Aux = copy;
            }
        }

        if (conflict)
        {
            function.Emit(OpCode.Move, function.FreeRegister, local.Info, 0);
            function.Reserve(1);
        }
    }

    private void AdjustAssignment(int variables, int expressions, Expression e)
    {
        var extra = variables - expressions;
        if (e.HasMultipleResults)
        {
            extra = Math.Max(0, extra + 1);
            function.SetResultCount(e, extra);
            if (extra > 1)
            {
                function.Reserve(extra - 1);
            }

            return;
        }

        if (e.Kind != ExpressionKind.Void)
        {
            function.ToNextRegister(e);
        }

        if (extra > 0)
        {
            var register = function.FreeRegister;
            function.Reserve(extra);
            function.EmitNil(register, extra);
        }
    }
}
