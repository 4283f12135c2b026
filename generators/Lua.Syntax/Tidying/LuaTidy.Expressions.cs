using System.Collections.Generic;
using System.Linq;

namespace AzerothsTopTalent.Lua.Syntax;

public sealed partial class LuaTidy
{
    private LuaExpression Expression(LuaExpression expression)
    {
        switch (expression)
        {
            case LuaName name:
                used.Add(name.Name);
                return name;
            case LuaInlined inlined:
                used.UnionWith(Words(inlined.Text));
                return inlined;
            case LuaMember member:
                return member with { Target = Single(member.Target) };
            case LuaIndex index:
                return new LuaIndex(Single(index.Target), Single(index.Key));
            case LuaCall call:
                return new LuaCall(Single(call.Function), Values(call.Arguments, single: false));
            case LuaMethodCall call:
                return call with { Target = Single(call.Target), Arguments = Values(call.Arguments, single: false) };
            case LuaFunction function:
                return Function(function, named: false);
            case LuaTable table:
                return new LuaTable(
                    table.Fields.Select((field, i) => Field(field, i == table.Fields.Count - 1)).ToList()
                );
            case LuaUnary { Operator: LuaOperator.Not } negation:
                return LuaFactory.Not(Condition(negation.Operand));
            case LuaUnary unary:
                return unary with { Operand = Single(unary.Operand) };
            case LuaBinary binary:
                return binary with { Left = Single(binary.Left), Right = Single(binary.Right) };
            case LuaParenthesized inner:
                return IsMany(inner.Inner) ? new LuaParenthesized(Expression(inner.Inner)) : Expression(inner.Inner);
            default:
                return expression;
        }
    }

    /// <summary>An expression of which one value is taken wherever it stands, so that parentheses would say nothing.</summary>
    private LuaExpression Single(LuaExpression expression) => Expression(Unwrapped(expression));

    private static LuaExpression Unwrapped(LuaExpression expression) =>
        expression is LuaParenthesized inner ? Unwrapped(inner.Inner) : expression;

    /// <summary>True when the expression can stand for several values.</summary>
    private static bool IsMany(LuaExpression expression) =>
        expression is LuaCall or LuaMethodCall or LuaVararg or LuaInlined or LuaParenthesized;

    private LuaExpression Condition(LuaExpression expression) => LuaConditions.Simplify(Single(expression));

    /// <summary>Values in a list: only the last can stand for several, unless just one is taken of it, too.</summary>
    private List<LuaExpression> Values(IReadOnlyList<LuaExpression> values, bool single) =>
        values.Select((value, i) => single || i < values.Count - 1 ? Single(value) : Expression(value)).ToList();

    private LuaField Field(LuaField field, bool isLast) =>
        new(
            field.Key is { } key ? Single(key) : null,
            isLast && field.Key is null ? Expression(field.Value) : Single(field.Value)
        );

    /// <summary>
    /// Parameters that the body does not mention are marked with an underscore; a function without a name leaves them out
    /// where they stand last, for Lua passes over arguments that nobody asked for.
    /// </summary>
    private LuaFunction Function(LuaFunction function, bool named)
    {
        var body = function.Body;
        var inner = Within(() => body = Block(function.Body));
        var parameters = function
            .Parameters.Select(name =>
                name is "..." || inner.Contains(name) ? name
                : named && name != "_" && !inner.Contains("_" + name) ? "_" + name.TrimStart('_')
                : "_"
            )
            .ToList();
        while (!named && parameters.Count > 0 && parameters[parameters.Count - 1] == "_")
        {
            parameters.RemoveAt(parameters.Count - 1);
        }
        inner.ExceptWith(function.Parameters);
        used.UnionWith(inner);
        return new LuaFunction(parameters, body);
    }

    private static IEnumerable<string> Words(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isPart = i < text.Length && (text[i] == '_' || char.IsLetterOrDigit(text[i]));
            if (isPart && start < 0)
            {
                start = i;
            }
            else if (!isPart && start >= 0)
            {
                yield return text.Substring(start, i - start);
                start = -1;
            }
        }
    }
}
