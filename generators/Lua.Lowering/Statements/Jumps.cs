using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    private void BranchStatement(IBranchOperation branch)
    {
        if (branch.BranchKind == BranchKind.GoTo)
        {
            Refuse(Rules.Goto, branch.Syntax, branch.Syntax.ToString().TrimEnd(';'));
            return;
        }
        if (!tails.Contains(branch.Target))
        {
            Jump(branch.Target);
        }
    }

    /// <summary>Leaves Lua loops up to the one whose end is the label, or leaves a protected call with a signal for it.</summary>
    private void Jump(ILabelSymbol label)
    {
        var loops = frame.Loops;
        var index = loops.FindLastIndex(loop => SymbolEqualityComparer.Default.Equals(loop.Exit, label));
        if (index < 0)
        {
            Signal(label);
            return;
        }
        if (index < loops.Count - 1)
        {
            var flag = loops[index + 1].Passing.FirstOrDefault(item => item.Target == loops[index]).Flag;
            flag ??= locals.Temporary("leave");
            foreach (var passed in loops.Skip(index + 1))
            {
                if (!passed.Passing.Any(item => item.Flag == flag))
                {
                    passed.Passing.Add((flag, loops[index]));
                }
            }
            Emit(Assign(Name(flag), True));
        }
        Emit(new LuaBreak());
    }

    private void Signal(ILabelSymbol label)
    {
        if (!frame.Signals.TryGetValue(label, out var signal))
        {
            signal =
                label.Name.IndexOf("continue", System.StringComparison.OrdinalIgnoreCase) >= 0 ? "continue" : "break";
            frame.Signals[label] = signal;
        }
        Emit(Return(Text(signal)));
    }

    /// <summary>
    /// Lowers the body of a Lua loop. Jumps that must go on to an outer loop set a flag that is declared before the loop
    /// and tested behind it.
    /// </summary>
    private void Loop(ILabelSymbol? exit, System.Func<LuaStatement> create)
    {
        var loop = new JumpFrame(exit);
        frame.Loops.Add(loop);
        var statement = create();
        frame.Loops.RemoveAt(frame.Loops.Count - 1);
        foreach (var (flag, target) in loop.Passing)
        {
            if (frame.Loops.Count > 0 && frame.Loops[frame.Loops.Count - 1] == target)
            {
                Emit(Local(flag, False));
            }
        }
        Emit(statement);
        foreach (var (flag, _) in loop.Passing)
        {
            Emit(If(Name(flag), Block(new LuaBreak())));
        }
    }

    /// <summary>The body of a C# loop: plain where every <c>continue</c> can become an if, else inside <c>repeat … until true</c>.</summary>
    private LuaBlock LoopBody(IOperation? body, ILabelSymbol continueLabel, params LuaStatement[] head)
    {
        LuaBlock result = LuaBlock.Empty;
        WithoutTails(() =>
        {
            if (IsStructured(Flatten(body), continueLabel))
            {
                var lowered = Body(body, continueLabel);
                result = head.Length == 0 ? lowered : new LuaBlock([.. head, .. lowered.Statements]);
                return;
            }
            result = Scope(() =>
            {
                block.AddRange(head);
                Loop(continueLabel, () => new LuaRepeat(Body(body), True));
            });
        });
        return result;
    }
}
