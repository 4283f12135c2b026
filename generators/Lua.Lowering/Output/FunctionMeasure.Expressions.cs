using System;
using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class FunctionMeasure
{
    private void Expressions(IReadOnlyList<LuaExpression> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            Expression(items[i]);
            Registers = Math.Max(Registers, scopes.Peek().Active.Count + i + Need(items[i]));
        }
    }

    /// <summary>An expression of its own: one level, whatever chain of calls and fields it is.</summary>
    private void Expression(LuaExpression expression)
    {
        Enter();
        Core(expression);
        level--;
    }

    private void Core(LuaExpression expression)
    {
        switch (expression)
        {
            case LuaName name:
                Capture(name.Name);
                break;
            case LuaMember member:
                Prefix(member.Target);
                break;
            case LuaIndex index:
                Prefix(index.Target);
                Expression(index.Key);
                break;
            case LuaCall call:
                Prefix(call.Function);
                Parts(call.Arguments);
                break;
            case LuaMethodCall call:
                Prefix(call.Target);
                Parts(call.Arguments);
                break;
            case LuaFunction function:
                Function(function, []);
                break;
            case LuaBinary binary:
                Binary(binary);
                break;
            case LuaUnary unary:
                Enter();
                Operand(unary.Operand, LuaOperators.UnaryPrecedence);
                level--;
                break;
            case LuaParenthesized inner:
                Expression(inner.Inner);
                break;
            case LuaTable table:
                Parts(table.Fields.Select(field => field.Value));
                Parts(table.Fields.Select(field => field.Key).OfType<LuaExpression>());
                break;
        }
    }

    private void Parts(IEnumerable<LuaExpression> items)
    {
        foreach (var item in items)
        {
            Expression(item);
        }
    }

    private void Prefix(LuaExpression target)
    {
        if (target is LuaName or LuaMember or LuaIndex or LuaCall or LuaMethodCall)
        {
            Core(target);
            return;
        }
        Expression(target);
    }

    /// <summary>The parser takes what stands left in a loop, and what stands right in a call of itself.</summary>
    private void Binary(LuaBinary binary)
    {
        var precedence = LuaOperators.Precedence(binary.Operator);
        var right = LuaOperators.IsRightAssociative(binary.Operator);
        Operand(binary.Left, precedence + (right ? 1 : 0));
        Enter();
        Operand(binary.Right, precedence + (right ? 0 : 1));
        level--;
    }

    /// <summary>An operand; one that binds weaker than its place asks for stands in parentheses.</summary>
    private void Operand(LuaExpression operand, int minimum)
    {
        if (operand is LuaBinary inner && LuaOperators.Precedence(inner.Operator) < minimum)
        {
            Expression(operand);
            return;
        }
        Core(operand);
    }

    /// <summary>How many registers an expression takes while it is computed.</summary>
    private static int Need(LuaExpression expression) =>
        expression switch
        {
            LuaMember member => Need(member.Target),
            LuaIndex index => Math.Max(Need(index.Target), 1 + Need(index.Key)),
            LuaCall call => Math.Max(Need(call.Function), 1 + Need(call.Arguments)),
            LuaMethodCall call => Math.Max(Need(call.Target), 2 + Need(call.Arguments)),
            LuaBinary binary => Math.Max(Need(binary.Left), 1 + Need(binary.Right)),
            LuaUnary unary => Need(unary.Operand),
            LuaParenthesized inner => Need(inner.Inner),
            LuaTable { Fields.Count: > 0 } table => 1
                + Math.Min(table.Fields.Count, ItemsAtOnce)
                + table.Fields.Max(field => Math.Max(Need(field.Value), field.Key is null ? 1 : 1 + Need(field.Key))),
            _ => 1,
        };

    /// <summary>A table constructor puts so many items into the table at once.</summary>
    private const int ItemsAtOnce = 50;

    private static int Need(IReadOnlyList<LuaExpression> items)
    {
        var most = 1;
        for (var i = 0; i < items.Count; i++)
        {
            most = Math.Max(most, i + Need(items[i]));
        }
        return most;
    }

    /// <summary>A name that is a local of a function around the current one is an upvalue of all functions between.</summary>
    private void Capture(string name)
    {
        for (var scope = scopes.Peek(); scope is not null && !scope.Active.Contains(name); scope = scope.Outer)
        {
            scope.Captured.Add(name);
        }
    }
}
