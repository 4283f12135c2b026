namespace AzerothsTopTalent.Lua51;

internal sealed partial class FunctionBuilder
{
    private void InvertJump(Expression e)
    {
        var control = ControlOf(e.Info);
        code[control] = code[control].WithA(code[control].A == 0 ? 1 : 0);
    }

    private int JumpOn(Expression e, bool condition)
    {
        if (e.Kind == ExpressionKind.Relocatable && code[e.Info].Op == OpCode.Not)
        {
            var operand = code[e.Info].B;
            code.RemoveAt(Pc - 1);
            lines.RemoveAt(Pc);
            return EmitConditional(OpCode.Test, operand, 0, condition ? 0 : 1);
        }

        DischargeToAny(e);
        Free(e);
        return EmitConditional(OpCode.TestSet, Instruction.NoRegister, e.Info, condition ? 1 : 0);
    }

    internal void GoIfTrue(Expression e)
    {
        Discharge(e);
        int jump;
        switch (e.Kind)
        {
            case ExpressionKind.Constant or ExpressionKind.Number or ExpressionKind.True:
                jump = NoJump;
                break;
            case ExpressionKind.Jump:
                InvertJump(e);
                jump = e.Info;
                break;
            default:
                jump = JumpOn(e, condition: false);
                break;
        }

        Join(ref e.FalseList, jump);
        PatchHere(e.TrueList);
        e.TrueList = NoJump;
    }

    internal void GoIfFalse(Expression e)
    {
        Discharge(e);
        var jump = e.Kind switch
        {
            ExpressionKind.Nil or ExpressionKind.False => NoJump,
            ExpressionKind.Jump => e.Info,
            _ => JumpOn(e, condition: true),
        };
        Join(ref e.TrueList, jump);
        PatchHere(e.FalseList);
        e.FalseList = NoJump;
    }

    private void EmitNot(Expression e)
    {
        Discharge(e);
        switch (e.Kind)
        {
            case ExpressionKind.Nil or ExpressionKind.False:
                e.Kind = ExpressionKind.True;
                break;
            case ExpressionKind.Constant or ExpressionKind.Number or ExpressionKind.True:
                e.Kind = ExpressionKind.False;
                break;
            case ExpressionKind.Jump:
                InvertJump(e);
                break;
            default:
                DischargeToAny(e);
                Free(e);
                e.Info = Emit(OpCode.Not, 0, e.Info, 0);
                e.Kind = ExpressionKind.Relocatable;
                break;
        }

        (e.TrueList, e.FalseList) = (e.FalseList, e.TrueList);
        DropValues(e.FalseList);
        DropValues(e.TrueList);
    }

    internal void Prefix(UnaryOperator op, Expression e)
    {
        switch (op)
        {
            case UnaryOperator.Minus:
                if (!e.IsNumeral)
                {
                    ToAnyRegister(e);
                }

                EmitArithmetic(OpCode.Unm, e, new Expression { Kind = ExpressionKind.Number });
                break;
            case UnaryOperator.Not:
                EmitNot(e);
                break;
            default:
                ToAnyRegister(e);
                EmitArithmetic(OpCode.Len, e, new Expression { Kind = ExpressionKind.Number });
                break;
        }
    }

    /// <summary>Prepares the left operand, before the right one is read.</summary>
    internal void Infix(BinaryOperator op, Expression e)
    {
        switch (op)
        {
            case BinaryOperator.And:
                GoIfTrue(e);
                break;
            case BinaryOperator.Or:
                GoIfFalse(e);
                break;
            case BinaryOperator.Concat:
                ToNextRegister(e);
                break;
            case <= BinaryOperator.Pow:
                if (!e.IsNumeral)
                {
                    ToOperand(e);
                }

                break;
            default:
                ToOperand(e);
                break;
        }
    }

    internal void Postfix(BinaryOperator op, Expression left, Expression right)
    {
        switch (op)
        {
            case BinaryOperator.And:
                Discharge(right);
                Join(ref right.FalseList, left.FalseList);
                left.Assign(right);
                break;
            case BinaryOperator.Or:
                Discharge(right);
                Join(ref right.TrueList, left.TrueList);
                left.Assign(right);
                break;
            case BinaryOperator.Concat:
                EmitConcat(left, right);
                break;
            case <= BinaryOperator.Pow:
                EmitArithmetic((OpCode)((int)OpCode.Add + (int)op), left, right);
                break;
            case BinaryOperator.Equal:
                EmitComparison(OpCode.Eq, true, left, right);
                break;
            case BinaryOperator.NotEqual:
                EmitComparison(OpCode.Eq, false, left, right);
                break;
            case BinaryOperator.Less:
                EmitComparison(OpCode.Lt, true, left, right);
                break;
            case BinaryOperator.LessEqual:
                EmitComparison(OpCode.Le, true, left, right);
                break;
            case BinaryOperator.Greater:
                EmitComparison(OpCode.Lt, false, left, right);
                break;
            default:
                EmitComparison(OpCode.Le, false, left, right);
                break;
        }
    }

    private void EmitConcat(Expression left, Expression right)
    {
        ToValue(right);
        if (right.Kind == ExpressionKind.Relocatable && code[right.Info].Op == OpCode.Concat)
        {
            Free(left);
            code[right.Info] = code[right.Info].WithB(left.Info);
            left.Kind = ExpressionKind.Relocatable;
            left.Info = right.Info;
        }
        else
        {
            ToNextRegister(right);
            EmitArithmetic(OpCode.Concat, left, right);
        }
    }

    private void EmitArithmetic(OpCode op, Expression left, Expression right)
    {
        if (FoldConstants(op, left, right))
        {
            return;
        }

        var second = op is not (OpCode.Unm or OpCode.Len) ? ToOperand(right) : 0;
        var first = ToOperand(left);
        if (first > second)
        {
            Free(left);
            Free(right);
        }
        else
        {
            Free(right);
            Free(left);
        }

        left.Info = Emit(op, 0, first, second);
        left.Kind = ExpressionKind.Relocatable;
    }

    private static bool FoldConstants(OpCode op, Expression left, Expression right)
    {
        if (!left.IsNumeral || !right.IsNumeral)
        {
            return false;
        }

        var (a, b) = (left.Number, right.Number);
        if (op is OpCode.Concat or OpCode.Len || (op is OpCode.Div or OpCode.Mod && b == 0))
        {
            return false;
        }

        var result = op == OpCode.Unm ? -a : Arithmetic.Apply(op, a, b);
        if (double.IsNaN(result))
        {
            return false;
        }

        left.Number = result;
        return true;
    }

    private void EmitComparison(OpCode op, bool condition, Expression left, Expression right)
    {
        var first = ToOperand(left);
        var second = ToOperand(right);
        Free(right);
        Free(left);
        if (!condition && op != OpCode.Eq)
        {
            (first, second) = (second, first); // a > b is b < a
            condition = true;
        }

        left.Info = EmitConditional(op, condition ? 1 : 0, first, second);
        left.Kind = ExpressionKind.Jump;
    }
}
