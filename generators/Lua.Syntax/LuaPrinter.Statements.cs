using System.Collections.Generic;

namespace AzerothsTopTalent.Lua.Syntax;

public sealed partial class LuaPrinter
{
    private void Statement(LuaStatement statement)
    {
        switch (statement)
        {
            case LuaLocal local:
                Write("local " + string.Join(", ", local.Names));
                Values(" = ", local.Values);
                break;
            case LuaAssignment assignment:
                List(assignment.Targets);
                Values(" = ", assignment.Values);
                break;
            case LuaCallStatement call:
                // A statement that begins with a parenthesis could be read as the arguments of the line before.
                Write(BeginsWithParenthesis(call.Call) ? "local _ = " : "");
                Expression(call.Call, 0);
                break;
            case LuaIf branch:
                If(branch);
                break;
            case LuaWhile loop:
                Write("while ");
                Before(" do", () => Expression(loop.Condition, 0));
                Body("", loop.Body);
                break;
            case LuaRepeat loop:
                Write("repeat");
                NewLine();
                Block(loop.Body);
                Write("until ");
                Expression(loop.Condition, 0);
                break;
            case LuaNumericFor loop:
                Write("for " + loop.Variable + " = ");
                Before(
                    " do",
                    () => List(loop.Step is null ? [loop.Start, loop.Limit] : [loop.Start, loop.Limit, loop.Step])
                );
                Body("", loop.Body);
                break;
            case LuaGenericFor loop:
                Write("for " + string.Join(", ", loop.Names) + " in ");
                Before(" do", () => List(loop.Values));
                Body("", loop.Body);
                break;
            case LuaDo block:
                Body("do", block.Body);
                break;
            case LuaReturn result:
                Write("return");
                Values(" ", result.Values);
                break;
            case LuaBreak:
                Write("break");
                break;
            case LuaFunctionStatement function:
                Write("function ");
                Expression(function.Target, 0);
                Write(function.Method is null ? "" : ":" + function.Method);
                Body("(" + string.Join(", ", function.Function.Parameters) + ")", function.Function.Body);
                break;
            case LuaLocalFunction function:
                Write("local function " + function.Name);
                Body("(" + string.Join(", ", function.Function.Parameters) + ")", function.Function.Body);
                break;
        }
    }

    private void Values(string before, IReadOnlyList<LuaExpression> values)
    {
        if (values.Count > 0)
        {
            Write(before);
            List(values);
        }
    }

    private void If(LuaIf statement)
    {
        var word = "if ";
        foreach (var branch in statement.Branches)
        {
            sourceLine = branch.SourceLine == 0 ? sourceLine : branch.SourceLine;
            Write(word);
            Before(" then", () => Expression(branch.Condition, 0));
            NewLine();
            Block(branch.Body);
            word = "elseif ";
        }
        if (statement.Else is { } otherwise)
        {
            Write("else");
            NewLine();
            Block(otherwise);
        }
        Write("end");
    }

    private void Body(string head, LuaBlock body)
    {
        Write(head);
        if (body.IsEmpty)
        {
            Write(" end");
            return;
        }
        NewLine();
        Block(body);
        Write("end");
    }

    private static bool BeginsWithParenthesis(LuaExpression expression) =>
        expression switch
        {
            LuaCall call => BeginsWithParenthesis(call.Function),
            LuaMethodCall call => BeginsWithParenthesis(call.Target),
            LuaMember member => BeginsWithParenthesis(member.Target),
            LuaIndex index => BeginsWithParenthesis(index.Target),
            LuaName => false,
            LuaInlined inlined => !inlined.IsCall,
            _ => true,
        };
}
