namespace AzerothsTopTalent.Lua51;

/// <summary>
/// Checks code that was not compiled here: the dispatch loop trusts every register, constant and jump it is given.
/// </summary>
internal static class CodeVerifier
{
    /// <exception cref="InvalidDataException">The code reaches outside its own function.</exception>
    internal static void Verify(Prototype proto)
    {
        Require(proto.MaxStack is >= 2 and <= 250);
        Require(proto.ParameterCount + (proto.VarArg & Prototype.HasArg) <= proto.MaxStack);
        Require(
            proto.VarArg <= 7 && ((proto.VarArg & Prototype.NeedsArg) == 0 || (proto.VarArg & Prototype.HasArg) != 0)
        );
        Require(proto.Lines.Length == proto.Code.Length || proto.Lines.Length == 0);
        Require(proto.UpValueCount <= 60 && proto.UpValueNames.Length <= proto.UpValueCount);
        Require(proto.Code.Length > 0 && proto.Code[^1].Op == OpCode.Return);
        var isInstruction = new bool[proto.Code.Length];
        for (var pc = 0; pc < proto.Code.Length; pc++)
        {
            isInstruction[pc] = true;
            pc += VerifyOne(proto, pc);
        }

        VerifyJumps(proto, isInstruction);
    }

    private static void Require(bool condition)
    {
        if (!condition)
        {
            throw new InvalidDataException("bad code");
        }
    }

    /// <summary>Checks an instruction; gives how many words after it are its data.</summary>
    private static int VerifyOne(Prototype proto, int pc)
    {
        var i = proto.Code[pc];
        var (a, b, c) = (i.A, i.B, i.C);
        Require(i.Op <= OpCode.VarArg);
        Require(a < proto.MaxStack);
        switch (i.Op)
        {
            case OpCode.Move or OpCode.Unm or OpCode.Not or OpCode.Len:
                Register(proto, b);
                break;
            case OpCode.LoadK:
                Require(i.Bx < proto.Constants.Length);
                break;
            case OpCode.LoadBool:
                Require(c == 0 || pc + 2 < proto.Code.Length);
                break;
            case OpCode.LoadNil:
                Register(proto, b);
                break;
            case OpCode.GetUpval or OpCode.SetUpval:
                Require(b < proto.UpValueCount);
                break;
            case OpCode.GetGlobal or OpCode.SetGlobal:
                Require(i.Bx < proto.Constants.Length && proto.Constants[i.Bx].Ref is LuaString);
                break;
            case OpCode.GetTable:
                Register(proto, b);
                Operand(proto, c);
                break;
            case OpCode.Self:
                Register(proto, a + 1);
                Register(proto, b);
                Operand(proto, c);
                break;
            case OpCode.SetTable or OpCode.Eq or OpCode.Lt or OpCode.Le:
            case >= OpCode.Add and <= OpCode.Pow:
                Operand(proto, b);
                Operand(proto, c);
                break;
            case OpCode.Concat:
                Require(b < c && c < proto.MaxStack);
                break;
            case OpCode.TestSet:
                Register(proto, b);
                break;
            case OpCode.ForLoop or OpCode.ForPrep:
                // Rounds are counted where a loop goes back, which only its end does.
                Require(i.Op == OpCode.ForLoop ? i.SBx < 0 : i.SBx >= 0);
                Register(proto, a + 3);
                break;
            case OpCode.TForLoop:
                Require(c >= 1);
                Register(proto, a + 2 + Math.Max(c, 3));
                break;
            default:
                return VerifyList(proto, pc);
        }

        if (i.IsTest)
        {
            Require(pc + 2 < proto.Code.Length && proto.Code[pc + 1].Op == OpCode.Jmp);
        }

        return 0;
    }

    private static int VerifyList(Prototype proto, int pc)
    {
        var i = proto.Code[pc];
        switch (i.Op)
        {
            case OpCode.Test:
                Require(pc + 2 < proto.Code.Length && proto.Code[pc + 1].Op == OpCode.Jmp);
                return 0;
            case OpCode.Call or OpCode.TailCall:
                OpenList(proto, pc, i.B, i.A + i.B - 1);
                Require(i.C == 0 || i.A + i.C - 2 < proto.MaxStack);
                return 0;
            case OpCode.Return:
                OpenList(proto, pc, i.B, i.A + i.B - 2);
                return 0;
            case OpCode.VarArg:
                Require(proto.IsVarArg && (i.B == 0 || i.A + i.B - 2 < proto.MaxStack));
                return 0;
            case OpCode.SetList:
                OpenList(proto, pc, i.B, i.A + i.B);
                Require(pc > 0 && (i.C != 0 || pc + 2 < proto.Code.Length));
                return i.C == 0 ? 1 : 0;
            case OpCode.Closure:
                return VerifyClosure(proto, pc);
            default:
                return 0;
        }
    }

    /// <summary>A list is counted, or ends where the open results of the instruction before it end.</summary>
    private static void OpenList(Prototype proto, int pc, int count, int lastRegister)
    {
        if (count != 0)
        {
            Require(lastRegister < proto.MaxStack);
            return;
        }

        Require(pc > 0);
        var before = proto.Code[pc - 1];
        var opens = before.Op is OpCode.Call or OpCode.TailCall
            ? before.C == 0 || before.Op == OpCode.TailCall
            : before is { Op: OpCode.VarArg, B: 0 };
        Require(opens && before.A >= proto.Code[pc].A);
    }

    private static int VerifyClosure(Prototype proto, int pc)
    {
        var bx = proto.Code[pc].Bx;
        Require(bx < proto.Children.Length);
        var count = proto.Children[bx].UpValueCount;
        Require(pc + count + 1 < proto.Code.Length);
        for (var n = 1; n <= count; n++)
        {
            var capture = proto.Code[pc + n];
            Require(
                capture.Op == OpCode.Move
                    ? capture.B < proto.MaxStack
                    : capture.Op == OpCode.GetUpval && capture.B < proto.UpValueCount
            );
        }

        return count;
    }

    private static void VerifyJumps(Prototype proto, bool[] isInstruction)
    {
        for (var pc = 0; pc < proto.Code.Length; pc++)
        {
            var i = proto.Code[pc];
            if (!isInstruction[pc])
            {
                continue;
            }

            if (i.Op is OpCode.Jmp or OpCode.ForLoop or OpCode.ForPrep)
            {
                Target(pc + 1 + i.SBx);
            }
            else if (i.IsTest || i is { Op: OpCode.LoadBool, C: not 0 })
            {
                Target(pc + 2);
            }
        }

        // An open list must be reached only through the instruction that opened it.
        void Target(int target)
        {
            Require((uint)target < (uint)isInstruction.Length && isInstruction[target]);
            Require(!ConsumesOpenList(proto.Code[target]));
        }
    }

    private static bool ConsumesOpenList(Instruction i) =>
        i.Op is OpCode.Call or OpCode.TailCall or OpCode.Return or OpCode.SetList && i.B == 0;

    private static void Register(Prototype proto, int register) => Require(register < proto.MaxStack);

    private static void Operand(Prototype proto, int operand) =>
        Require(Instruction.IsConstant(operand) ? (operand & 255) < proto.Constants.Length : operand < proto.MaxStack);
}
