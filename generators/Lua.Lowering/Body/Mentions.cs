using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Whether a piece of Lua names a variable. Shadowing is not considered: a shadowed name counts, which is the safe side.</summary>
internal static class Mentions
{
    public static bool In(LuaBlock block, string name) => block.Statements.Any(statement => In(statement, name));

    public static bool In(LuaStatement statement, string name) =>
        statement switch
        {
            LuaLocal local => local.Names.Contains(name) || Any(local.Values, name),
            LuaAssignment assignment => Any(assignment.Targets, name) || Any(assignment.Values, name),
            LuaCallStatement call => In(call.Call, name),
            LuaIf branch => branch.Branches.Any(item => In(item.Condition, name) || In(item.Body, name))
                || branch.Else is { } otherwise && In(otherwise, name),
            LuaWhile loop => In(loop.Condition, name) || In(loop.Body, name),
            LuaRepeat loop => In(loop.Condition, name) || In(loop.Body, name),
            LuaNumericFor loop => loop.Variable == name
                || In(loop.Start, name)
                || In(loop.Limit, name)
                || loop.Step is { } step && In(step, name)
                || In(loop.Body, name),
            LuaGenericFor loop => loop.Names.Contains(name) || Any(loop.Values, name) || In(loop.Body, name),
            LuaDo inner => In(inner.Body, name),
            LuaReturn result => Any(result.Values, name),
            LuaFunctionStatement function => In(function.Target, name) || In(function.Function, name),
            LuaLocalFunction function => function.Name == name || In(function.Function, name),
            _ => false,
        };

    public static bool In(LuaExpression expression, string name) =>
        expression switch
        {
            LuaName other => other.Name == name,
            LuaInlined inlined => inlined.Text.Contains(name),
            LuaMember member => In(member.Target, name),
            LuaIndex index => In(index.Target, name) || In(index.Key, name),
            LuaCall call => In(call.Function, name) || Any(call.Arguments, name),
            LuaMethodCall call => In(call.Target, name) || Any(call.Arguments, name),
            LuaFunction function => function.Parameters.Contains(name) || In(function.Body, name),
            LuaBinary binary => In(binary.Left, name) || In(binary.Right, name),
            LuaUnary unary => In(unary.Operand, name),
            LuaParenthesized inner => In(inner.Inner, name),
            LuaTable table => table.Fields.Any(field => In(field.Value, name) || field.Key is { } key && In(key, name)),
            _ => false,
        };

    private static bool Any(IEnumerable<LuaExpression> items, string name) => items.Any(item => In(item, name));
}
