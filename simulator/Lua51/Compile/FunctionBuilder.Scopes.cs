namespace AzerothsTopTalent.Lua51;

internal sealed partial class FunctionBuilder
{
    internal void EnterBlock(bool isLoop) => Block = new Block(Block, ActiveLocals, isLoop);

    internal void LeaveBlock()
    {
        var block = Block!;
        Block = block.Outer;
        RemoveLocals(block.ActiveLocals);
        if (block.HasCaptured)
        {
            Emit(OpCode.Close, block.ActiveLocals, 0, 0);
        }

        FreeRegister = ActiveLocals;
        PatchHere(block.BreakList);
    }

    internal void EmitBreak()
    {
        var block = Block;
        var captured = false;
        while (block is { IsLoop: false })
        {
            captured |= block.HasCaptured;
            block = block.Outer;
        }

        if (block is null)
        {
            throw lexer.Error("no loop to break");
        }

        if (captured)
        {
            Emit(OpCode.Close, block.ActiveLocals, 0, 0);
        }

        Join(ref block.BreakList, EmitJump());
    }

    /// <summary>Declares a local that becomes visible with <see cref="ActivateLocals"/>.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="pending">How many are declared but not visible yet.</param>
    internal void DeclareLocal(LuaString name, int pending)
    {
        if (ActiveLocals + pending + 1 > MaxLocals)
        {
            throw LimitError(MaxLocals, "local variables");
        }

        locals.Add(new LocalVariable(name));
        active[ActiveLocals + pending] = locals.Count - 1;
    }

    internal void ActivateLocals(int count)
    {
        for (; count > 0; count--)
        {
            SetLocalStart(active[ActiveLocals++]);
        }
    }

    /// <summary>The newest local starts here, not where it was made visible: a local function's debug range.</summary>
    internal void RestartNewestLocal() => SetLocalStart(active[ActiveLocals - 1]);

    private void SetLocalStart(int index)
    {
        var local = locals[index];
        local.Start = Pc;
        locals[index] = local;
    }

    private void RemoveLocals(int level)
    {
        while (ActiveLocals > level)
        {
            var index = active[--ActiveLocals];
            var local = locals[index];
            local.End = Pc;
            locals[index] = local;
        }
    }

    internal void Resolve(LuaString name, Expression e)
    {
        if (ResolveIn(this, name, e, isInnermost: true) == ExpressionKind.Global)
        {
            e.Info = ConstantOf(name);
        }
    }

    private static ExpressionKind ResolveIn(FunctionBuilder? function, LuaString name, Expression e, bool isInnermost)
    {
        if (function is null)
        {
            e.Set(ExpressionKind.Global, Instruction.NoRegister);
            return ExpressionKind.Global;
        }

        for (var i = function.ActiveLocals - 1; i >= 0; i--)
        {
            if (ReferenceEquals(function.locals[function.active[i]].Name, name))
            {
                e.Set(ExpressionKind.Local, i);
                if (!isInnermost)
                {
                    function.MarkCaptured(i);
                }

                return ExpressionKind.Local;
            }
        }

        if (ResolveIn(function.Outer, name, e, isInnermost: false) == ExpressionKind.Global)
        {
            return ExpressionKind.Global;
        }

        e.Info = function.UpValueIndex(name, e);
        e.Kind = ExpressionKind.UpValue;
        return ExpressionKind.UpValue;
    }

    private void MarkCaptured(int local)
    {
        var block = Block;
        while (block is not null && block.ActiveLocals > local)
        {
            block = block.Outer;
        }

        if (block is not null)
        {
            block.HasCaptured = true;
        }
    }

    private int UpValueIndex(LuaString name, Expression e)
    {
        for (var i = 0; i < upValues.Count; i++)
        {
            if (upValues[i].Kind == e.Kind && upValues[i].Info == e.Info)
            {
                return i;
            }
        }

        if (upValues.Count + 1 > MaxUpValues)
        {
            throw LimitError(MaxUpValues, "upvalues");
        }

        upValues.Add((name, e.Kind, e.Info));
        return upValues.Count - 1;
    }
}
