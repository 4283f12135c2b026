namespace AzerothsTopTalent.Lua51;

internal sealed partial class FunctionBuilder
{
    internal void SetResultCount(Expression e, int count)
    {
        if (e.Kind == ExpressionKind.Call)
        {
            code[e.Info] = code[e.Info].WithC(count + 1);
        }
        else if (e.Kind == ExpressionKind.VarArg)
        {
            code[e.Info] = code[e.Info].WithB(count + 1).WithA(FreeRegister);
            Reserve(1);
        }
    }

    internal void SetAllResults(Expression e) => SetResultCount(e, -1);

    internal void SetOneResult(Expression e)
    {
        if (e.Kind == ExpressionKind.Call)
        {
            e.Kind = ExpressionKind.Fixed;
            e.Info = code[e.Info].A;
        }
        else if (e.Kind == ExpressionKind.VarArg)
        {
            code[e.Info] = code[e.Info].WithB(2);
            e.Kind = ExpressionKind.Relocatable;
        }
    }

    /// <summary>Turns a variable into the instruction that reads it.</summary>
    internal void Discharge(Expression e)
    {
        switch (e.Kind)
        {
            case ExpressionKind.Local:
                e.Kind = ExpressionKind.Fixed;
                break;
            case ExpressionKind.UpValue:
                e.Info = Emit(OpCode.GetUpval, 0, e.Info, 0);
                e.Kind = ExpressionKind.Relocatable;
                break;
            case ExpressionKind.Global:
                e.Info = EmitABx(OpCode.GetGlobal, 0, e.Info);
                e.Kind = ExpressionKind.Relocatable;
                break;
            case ExpressionKind.Indexed:
                Free(e.Aux);
                Free(e.Info);
                e.Info = Emit(OpCode.GetTable, 0, e.Info, e.Aux);
                e.Kind = ExpressionKind.Relocatable;
                break;
            case ExpressionKind.VarArg or ExpressionKind.Call:
                SetOneResult(e);
                break;
            default:
                break;
        }
    }

    private void DischargeTo(Expression e, int register)
    {
        Discharge(e);
        switch (e.Kind)
        {
            case ExpressionKind.Nil:
                EmitNil(register, 1);
                break;
            case ExpressionKind.False or ExpressionKind.True:
                Emit(OpCode.LoadBool, register, e.Kind == ExpressionKind.True ? 1 : 0, 0);
                break;
            case ExpressionKind.Constant:
                EmitABx(OpCode.LoadK, register, e.Info);
                break;
            case ExpressionKind.Number:
                EmitABx(OpCode.LoadK, register, ConstantOf(e.Number));
                break;
            case ExpressionKind.Relocatable:
                code[e.Info] = code[e.Info].WithA(register);
                break;
            case ExpressionKind.Fixed:
                if (register != e.Info)
                {
                    Emit(OpCode.Move, register, e.Info, 0);
                }

                break;
            default:
                return; // nothing, or a jump: no value yet
        }

        e.Info = register;
        e.Kind = ExpressionKind.Fixed;
    }

    private void DischargeToAny(Expression e)
    {
        if (e.Kind != ExpressionKind.Fixed)
        {
            Reserve(1);
            DischargeTo(e, FreeRegister - 1);
        }
    }

    private void ToRegister(Expression e, int register)
    {
        DischargeTo(e, register);
        if (e.Kind == ExpressionKind.Jump)
        {
            Join(ref e.TrueList, e.Info);
        }

        if (e.HasJumps)
        {
            var (loadFalse, loadTrue) = (NoJump, NoJump);
            if (NeedsValue(e.TrueList) || NeedsValue(e.FalseList))
            {
                var over = e.Kind == ExpressionKind.Jump ? NoJump : EmitJump();
                MarkLabel();
                loadFalse = Emit(OpCode.LoadBool, register, 0, 1);
                MarkLabel();
                loadTrue = Emit(OpCode.LoadBool, register, 1, 0);
                PatchHere(over);
            }

            var end = MarkLabel();
            PatchListTo(e.FalseList, end, register, loadFalse);
            PatchListTo(e.TrueList, end, register, loadTrue);
        }

        e.Set(ExpressionKind.Fixed, register);
    }

    internal void ToNextRegister(Expression e)
    {
        Discharge(e);
        Free(e);
        Reserve(1);
        ToRegister(e, FreeRegister - 1);
    }

    internal int ToAnyRegister(Expression e)
    {
        Discharge(e);
        if (e.Kind == ExpressionKind.Fixed)
        {
            if (!e.HasJumps)
            {
                return e.Info;
            }

            if (e.Info >= ActiveLocals)
            {
                ToRegister(e, e.Info);
                return e.Info;
            }
        }

        ToNextRegister(e);
        return e.Info;
    }

    internal void ToValue(Expression e)
    {
        if (e.HasJumps)
        {
            ToAnyRegister(e);
        }
        else
        {
            Discharge(e);
        }
    }

    /// <summary>The register or the constant that holds the value.</summary>
    internal int ToOperand(Expression e)
    {
        const int maxConstant = Instruction.ConstantBit - 1;
        ToValue(e);
        switch (e.Kind)
        {
            case ExpressionKind.Number or ExpressionKind.True or ExpressionKind.False or ExpressionKind.Nil:
                if (constants.Count <= maxConstant)
                {
                    e.Info =
                        e.Kind == ExpressionKind.Nil ? NilConstant()
                        : e.Kind == ExpressionKind.Number ? ConstantOf(e.Number)
                        : ConstantOf(e.Kind == ExpressionKind.True);
                    e.Kind = ExpressionKind.Constant;
                    return e.Info | Instruction.ConstantBit;
                }

                break;
            case ExpressionKind.Constant:
                if (e.Info <= maxConstant)
                {
                    return e.Info | Instruction.ConstantBit;
                }

                break;
            default:
                break;
        }

        return ToAnyRegister(e);
    }

    internal void Store(Expression variable, Expression value)
    {
        switch (variable.Kind)
        {
            case ExpressionKind.Local:
                Free(value);
                ToRegister(value, variable.Info);
                return;
            case ExpressionKind.UpValue:
                Emit(OpCode.SetUpval, ToAnyRegister(value), variable.Info, 0);
                break;
            case ExpressionKind.Global:
                EmitABx(OpCode.SetGlobal, ToAnyRegister(value), variable.Info);
                break;
            default:
                Emit(OpCode.SetTable, variable.Info, variable.Aux, ToOperand(value));
                break;
        }

        Free(value);
    }

    internal void EmitSelf(Expression e, Expression key)
    {
        ToAnyRegister(e);
        Free(e);
        var function = FreeRegister;
        Reserve(2);
        Emit(OpCode.Self, function, e.Info, ToOperand(key));
        Free(key);
        e.Info = function;
        e.Kind = ExpressionKind.Fixed;
    }

    internal void Index(Expression table, Expression key)
    {
        table.Aux = ToOperand(key);
        table.Kind = ExpressionKind.Indexed;
    }
}
