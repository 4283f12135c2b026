namespace AzerothsTopTalent.Lua51;

/// <summary>Decodes 5.1 code into the form that runs, instruction for instruction.</summary>
internal static class Specializer
{
    internal static ulong[] Specialize(Prototype proto)
    {
        var result = new ulong[proto.Code.Length];
        for (var pc = 0; pc < result.Length; pc++)
        {
            var instruction = proto.Code[pc];
            result[pc] = Translate(proto, instruction);
            if (instruction.Op == OpCode.SetList && instruction.C == 0 && pc + 1 < result.Length)
            {
                result[++pc] = Pack(Op.Data, 0, (int)proto.Code[pc].Bits);
            }
            else if (instruction.Op == OpCode.Closure)
            {
                for (var i = proto.Children[instruction.Bx].UpValueCount; i > 0; i--)
                {
                    var capture = proto.Code[++pc];
                    result[pc] = Pack(capture.Op == OpCode.Move ? Op.Move : Op.GetUpval, 0, capture.B, 0);
                }
            }
        }

        return result;
    }

    private static ulong Pack(Op op, int a, int b, int c) =>
        (uint)op | ((ulong)(uint)a << 8) | ((ulong)(uint)b << 16) | ((ulong)(uint)c << 32);

    private static ulong Pack(Op op, int a, int bx) => (uint)op | ((ulong)(uint)a << 8) | ((ulong)(uint)bx << 32);

    private static ulong Translate(Prototype proto, Instruction i)
    {
        var (a, b, c) = (i.A, i.B, i.C);
        switch (i.Op)
        {
            case OpCode.LoadK:
                return Pack(Op.LoadK, a, i.Bx);
            case OpCode.GetGlobal:
                return Pack(Op.GetGlobal, a, i.Bx);
            case OpCode.SetGlobal:
                return Pack(Op.SetGlobal, a, i.Bx);
            case OpCode.Closure:
                return Pack(Op.Closure, a, i.Bx);
            case OpCode.Jmp:
                return Pack(i.SBx < 0 ? Op.JmpBack : Op.Jmp, a, i.SBx);
            case OpCode.ForLoop:
                return Pack(Op.ForLoop, a, i.SBx);
            case OpCode.ForPrep:
                return Pack(Op.ForPrep, a, i.SBx);
            case OpCode.GetTable:
                return !Instruction.IsConstant(c)
                    ? Pack(Op.GetTable, a, b, c)
                    : Pack(IsString(proto, c) ? Op.GetField : Op.GetTableK, a, b, c & 255);
            case OpCode.SetTable:
                return IsString(proto, b) ? Pack(Op.SetField, a, b & 255, c) : Pack(Op.SetTable, a, b, c);
            case OpCode.Self:
                return IsString(proto, c) ? Pack(Op.SelfK, a, b, c & 255) : Pack(Op.Self, a, b, c);
            case OpCode.Add or OpCode.Sub or OpCode.Mul or OpCode.Div or OpCode.Mod:
                return TranslateArithmetic(proto, i);
            case OpCode.Pow:
                return Pack(Op.Arith, a, b, c);
            case OpCode.Eq:
                return Instruction.IsConstant(c) && !Instruction.IsConstant(b)
                    ? Pack(Op.EqK, a, b, c & 255)
                    : Pack(Op.Eq, a, b, c);
            case OpCode.Lt or OpCode.Le:
                return TranslateOrder(proto, i);
            case OpCode.Return:
                return Pack(b == 2 ? Op.Return1 : Op.Return, a, b, c);
            default:
                return Pack(Simple(i.Op), a, b, c);
        }
    }

    private static ulong TranslateArithmetic(Prototype proto, Instruction i)
    {
        var plain = (Op)((int)Op.Add + (2 * (i.Op - OpCode.Add)));
        if (!Instruction.IsConstant(i.B) && !Instruction.IsConstant(i.C))
        {
            return Pack(plain, i.A, i.B, i.C);
        }

        return !Instruction.IsConstant(i.B) && IsNumber(proto, i.C)
            ? Pack(plain + 1, i.A, i.B, i.C & 255)
            : Pack(Op.Arith, i.A, i.B, i.C);
    }

    private static ulong TranslateOrder(Prototype proto, Instruction i)
    {
        var less = i.Op == OpCode.Lt;
        if (!Instruction.IsConstant(i.B) && !Instruction.IsConstant(i.C))
        {
            return Pack(less ? Op.Lt : Op.Le, i.A, i.B, i.C);
        }

        if (!Instruction.IsConstant(i.B) && IsNumber(proto, i.C))
        {
            return Pack(less ? Op.LtN : Op.LeN, i.A, i.B, i.C & 255);
        }

        return Pack(less ? Op.LtK : Op.LeK, i.A, i.B, i.C);
    }

    private static bool IsString(Prototype proto, int operand) =>
        Instruction.IsConstant(operand) && proto.Constants[operand & 255].Ref is LuaString;

    private static bool IsNumber(Prototype proto, int operand) =>
        Instruction.IsConstant(operand) && proto.Constants[operand & 255].Ref is null;

    private static Op Simple(OpCode op) =>
        op switch
        {
            OpCode.Move => Op.Move,
            OpCode.LoadBool => Op.LoadBool,
            OpCode.LoadNil => Op.LoadNil,
            OpCode.GetUpval => Op.GetUpval,
            OpCode.SetUpval => Op.SetUpval,
            OpCode.NewTable => Op.NewTable,
            OpCode.Unm => Op.Unm,
            OpCode.Not => Op.Not,
            OpCode.Len => Op.Len,
            OpCode.Concat => Op.Concat,
            OpCode.Test => Op.Test,
            OpCode.TestSet => Op.TestSet,
            OpCode.Call => Op.Call,
            OpCode.TailCall => Op.TailCall,
            OpCode.TForLoop => Op.TForLoop,
            OpCode.SetList => Op.SetList,
            OpCode.Close => Op.Close,
            _ => Op.VarArg,
        };
}
