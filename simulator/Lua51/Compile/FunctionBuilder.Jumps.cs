namespace AzerothsTopTalent.Lua51;

/// <summary>Jumps to a place not yet known are chained through their own offsets.</summary>
internal sealed partial class FunctionBuilder
{
    internal int EmitJump()
    {
        var waiting = pendingJumps;
        pendingJumps = NoJump;
        var jump = EmitAsBx(OpCode.Jmp, 0, NoJump);
        Join(ref jump, waiting);
        return jump;
    }

    private int EmitConditional(OpCode op, int a, int b, int c)
    {
        Emit(op, a, b, c);
        return EmitJump();
    }

    /// <summary>Marks the next instruction as the target of a jump, which no optimisation may cross.</summary>
    internal int MarkLabel()
    {
        lastTarget = Pc;
        return Pc;
    }

    private void FixJump(int pc, int target)
    {
        var offset = target - (pc + 1);
        if (Math.Abs(offset) > Instruction.MaxSBx)
        {
            throw lexer.Error("control structure too long");
        }

        code[pc] = code[pc].WithSBx(offset);
    }

    private int NextInList(int pc)
    {
        var offset = code[pc].SBx;
        return offset == NoJump ? NoJump : pc + 1 + offset;
    }

    /// <summary>Appends a list of jumps to another.</summary>
    internal void Join(ref int list, int other)
    {
        if (other == NoJump)
        {
            return;
        }

        if (list == NoJump)
        {
            list = other;
            return;
        }

        var last = list;
        for (var next = NextInList(last); next != NoJump; next = NextInList(last))
        {
            last = next;
            lexer.Spend(1);
        }

        FixJump(last, other);
    }

    internal void PatchTo(int list, int target)
    {
        if (target == Pc)
        {
            PatchHere(list);
        }
        else
        {
            PatchListTo(list, target, Instruction.NoRegister, target);
        }
    }

    internal void PatchHere(int list)
    {
        MarkLabel();
        Join(ref pendingJumps, list);
    }

    /// <summary>The instruction that decides whether a jump is taken: the test before it, or itself.</summary>
    private int ControlOf(int jump) => jump >= 1 && code[jump - 1].IsTest ? jump - 1 : jump;

    /// <summary>Whether some jump of the list leaves without having stored a value.</summary>
    private bool NeedsValue(int list)
    {
        for (; list != NoJump; list = NextInList(list))
        {
            lexer.Spend(1);
            if (code[ControlOf(list)].Op != OpCode.TestSet)
            {
                return true;
            }
        }

        return false;
    }

    private bool PatchTestRegister(int jump, int register)
    {
        var control = ControlOf(jump);
        var test = code[control];
        if (test.Op != OpCode.TestSet)
        {
            return false;
        }

        code[control] =
            register != Instruction.NoRegister && register != test.B
                ? test.WithA(register)
                : Instruction.ABC(OpCode.Test, test.B, 0, test.C);
        return true;
    }

    private void DropValues(int list)
    {
        for (; list != NoJump; list = NextInList(list))
        {
            PatchTestRegister(list, Instruction.NoRegister);
        }
    }

    /// <summary>Sends the jumps that store their value in a register to one place and the others to another.</summary>
    private void PatchListTo(int list, int valueTarget, int register, int otherTarget)
    {
        while (list != NoJump)
        {
            var next = NextInList(list);
            FixJump(list, PatchTestRegister(list, register) ? valueTarget : otherTarget);
            list = next;
        }
    }
}
