using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    private void WhileLoop(IWhileLoopOperation loop)
    {
        if (loop.Condition is null)
        {
            return;
        }
        if (!loop.ConditionIsTop)
        {
            DoLoop(loop);
            return;
        }
        Loop(
            loop.ExitLabel,
            () =>
            {
                LuaExpression condition = True;
                var head = Scope(() => condition = ConditionValue(loop));
                if (head.IsEmpty)
                {
                    return new LuaWhile(condition, LoopBody(loop.Body, loop.ContinueLabel));
                }
                // The condition needs statements, so they run at the top of each round.
                var test = If(Not(condition), Block(new LuaBreak()));
                return new LuaWhile(True, LoopBody(loop.Body, loop.ContinueLabel, [.. head.Statements, test]));
            }
        );
    }

    private LuaExpression ConditionValue(IWhileLoopOperation loop)
    {
        var value = Value(loop.Condition!);
        return loop.ConditionIsUntil ? Not(value) : value;
    }

    private void DoLoop(IWhileLoopOperation loop) =>
        Loop(
            loop.ExitLabel,
            () =>
            {
                LuaExpression condition = True;
                var body = Scope(() =>
                {
                    block.AddRange(LoopBody(loop.Body, loop.ContinueLabel).Statements);
                    if (!EndsFlow(block.LastOrDefault()))
                    {
                        condition = Not(ConditionValue(loop));
                    }
                });
                return new LuaRepeat(body, condition);
            }
        );

    /// <summary>Lua allows nothing behind <c>return</c> and <c>break</c> in a block.</summary>
    private static bool EndsFlow(LuaStatement? statement) => statement is LuaReturn or LuaBreak;
}
