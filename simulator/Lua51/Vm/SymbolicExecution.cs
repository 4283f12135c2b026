namespace AzerothsTopTalent.Lua51;

/// <summary>Finds out, from the code, which variable a register was loaded from.</summary>
internal static class SymbolicExecution
{
    /// <summary>The kind and the name of what a register holds at an instruction; null when the code does not tell.</summary>
    internal static (string Kind, string Name)? NameOf(Prototype proto, int pc, int register)
    {
        if (proto.LocalNameAt(register + 1, pc) is { } local)
        {
            return ("local", local.ToString());
        }

        var writer = LastWriter(proto, pc, register);
        if (writer < 0)
        {
            return null;
        }

        var i = proto.Code[writer];
        switch (i.Op)
        {
            case OpCode.GetGlobal:
                return ("global", Text(proto.Constants[i.Bx]));
            case OpCode.Move:
                return i.B < i.A ? NameOf(proto, pc, i.B) : null;
            case OpCode.GetTable:
                return ("field", KeyName(proto, i.C));
            case OpCode.GetUpval:
                return ("upvalue", i.B < proto.UpValueNames.Length ? proto.UpValueNames[i.B].ToString() : "?");
            case OpCode.Self:
                return ("method", KeyName(proto, i.C));
            default:
                return null;
        }
    }

    private static string KeyName(Prototype proto, int operand) =>
        Instruction.IsConstant(operand) ? Text(proto.Constants[operand & 255]) : "?";

    private static string Text(DynValue constant)
    {
        if (constant.Ref is not LuaString text)
        {
            return "?";
        }

        var all = text.ToString();
        var zero = all.IndexOf('\0', StringComparison.Ordinal);
        return zero < 0 ? all : all[..zero];
    }

    /// <summary>The last instruction before <paramref name="lastPc"/> on the straight way to it that changed a register.</summary>
    private static int LastWriter(Prototype proto, int lastPc, int register)
    {
        var last = proto.Code.Length - 1; // the final return changes nothing
        for (var pc = 0; pc < lastPc; pc++)
        {
            var i = proto.Code[pc];
            var changes = i.SetsA && i.A == register;
            switch (i.Op)
            {
                case OpCode.LoadNil:
                    changes = i.A <= register && register <= i.B;
                    break;
                case OpCode.Self:
                    changes |= register == i.A + 1;
                    break;
                case OpCode.TForLoop:
                    changes = register >= i.A + 2;
                    break;
                case OpCode.Call or OpCode.TailCall:
                    changes = register >= i.A;
                    break;
                case OpCode.Jmp or OpCode.ForLoop or OpCode.ForPrep:
                    var target = pc + 1 + i.SBx;
                    if (pc < target && target <= lastPc)
                    {
                        if (changes)
                        {
                            last = pc;
                            changes = false;
                        }

                        pc = target - 1;
                    }

                    break;
                case OpCode.SetList:
                    pc += i.C == 0 ? 1 : 0;
                    break;
                case OpCode.Closure:
                    if (changes)
                    {
                        last = pc;
                        changes = false;
                    }

                    pc += proto.Children[i.Bx].UpValueCount;
                    break;
                default:
                    break;
            }

            if (changes)
            {
                last = pc;
            }
        }

        return last;
    }
}
